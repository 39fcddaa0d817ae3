package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** Several threads may read one page, although its cells are parsed on first use. */
@Tag("slow")
class ThreadSafetyTest {

  private static final int THREADS = 4;
  private static final int ROWS = 100;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  /** Cells for commonmark, which has a reader for the whole page, and cells for the shortcut. */
  private static String markdown() {
    return "| Command | Effect | Notes |\n|---|---|---|\n"
        + String.join("\n", IntStream.range(0, ROWS).mapToObj(ThreadSafetyTest::row).toList())
        + "\n\n[docs]: /exchanges/kraken/\n";
  }

  private static String row(int number) {
    return "| *Kraken %1$d* &amp; `x` | [docs %1$d][docs] | <b>**%1$d**</b> [a](/b) ![c](d) |"
        .formatted(number);
  }

  /** All that the cells of a page say, read from the first to the last. */
  private static List<String> contents(List<Cell> cells) {
    List<String> contents = new ArrayList<>();
    for (Cell cell : cells) {
      contents.add(cell.text() + cell.links() + cell.images() + cell.codeSpans() + cell.isBlank());
    }
    return contents;
  }

  private static List<Cell> cells(Page page) {
    return page.tables().get(0).rows().stream().map(Row::cells).flatMap(List::stream).toList();
  }

  @RepeatedTest(3)
  void threadsThatShareAPageReadEqualValues() throws InterruptedException, ExecutionException {
    List<String> alone = contents(cells(ExchangeTables.parse(markdown())));
    List<Cell> shared = cells(ExchangeTables.parse(markdown()));
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<List<String>> reading =
        () -> {
          start.await();
          return contents(shared);
        };

    for (Future<List<String>> read : threads.invokeAll(Collections.nCopies(THREADS, reading))) {
      assertThat(read.get()).isEqualTo(alone);
    }
  }

  @RepeatedTest(3)
  void threadsThatParseTheSameTextGetEqualPages() throws InterruptedException, ExecutionException {
    Callable<List<String>> parsing = () -> contents(cells(ExchangeTables.parse(markdown())));
    List<String> alone = contents(cells(ExchangeTables.parse(markdown())));

    for (Future<List<String>> read : threads.invokeAll(Collections.nCopies(THREADS, parsing))) {
      assertThat(read.get()).isEqualTo(alone);
    }
  }
}
