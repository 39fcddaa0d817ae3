package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are parsed ahead: their order, their failures, and what is left of their threads. */
@Timeout(60)
class ParallelPagesTest {

  private static final int WINDOW = 8 * Runtime.getRuntime().availableProcessors();

  private final List<String> unreadable = new ArrayList<>();

  private static List<Path> files(int count) {
    return IntStream.range(0, count).mapToObj(i -> Path.of(i + ".md")).toList();
  }

  private static Page page(Path file) {
    return ExchangeTables.parse(file.toString());
  }

  private Stream<Page> pages(int count, ParallelPages.FileParser parser) {
    return ParallelPages.of(
        files(count),
        parser,
        (file, failure) -> unreadable.add(file + ": " + failure.getMessage()));
  }

  @Test
  void pagesComeInTheOrderOfTheirFiles() {
    int count = 5 * WINDOW + 1;

    assertThat(pages(count, ParallelPagesTest::page).map(Page::source))
        .containsExactlyElementsOf(files(count).stream().map(Path::toString).toList());
    assertThat(pages(0, ParallelPagesTest::page)).isEmpty();
  }

  @Test
  void filesThatCannotBeReadAreToldInTheirOrder() {
    Stream<Page> pages =
        pages(
            5,
            file -> {
              if (!file.equals(Path.of("1.md"))) {
                throw new IOException("gone");
              }
              return page(file);
            });

    assertThat(pages.map(Page::source)).containsExactly("1.md");
    assertThat(unreadable).containsExactly("0.md: gone", "2.md: gone", "3.md: gone", "4.md: gone");
  }

  @Test
  void onlyAFewPagesAreReadAhead() {
    AtomicInteger read = new AtomicInteger();
    int most = 0;
    int taken = 0;

    try (Stream<Page> pages =
        pages(
            10 * WINDOW,
            file -> {
              read.incrementAndGet();
              return page(file);
            })) {
      for (Iterator<Page> all = pages.iterator(); all.hasNext(); all.next()) {
        most = Math.max(most, read.get() - taken);
        taken++;
      }
    }

    assertThat(taken).isEqualTo(10 * WINDOW);
    assertThat(most).isBetween(1, WINDOW + 1);
  }

  @Test
  void whatAParserShouldNotThrowEndsTheStream() {
    IllegalArgumentException failure = new IllegalArgumentException("unexpected");
    Stream<Page> pages =
        pages(
            1,
            file -> {
              throw failure;
            });

    assertThatIllegalStateException().isThrownBy(pages::toList).withCause(failure);
    assertThat(unreadable).isEmpty();
  }

  @Test
  void whoeverIsInterruptedIsToldWhichPagesAreNotReadAndStaysInterrupted() {
    CountDownLatch never = new CountDownLatch(1);
    try (Stream<Page> pages =
        pages(
            2,
            file -> {
              await(never);
              return page(file);
            })) {
      Thread.currentThread().interrupt();

      assertThat(pages.toList()).isEmpty();
      assertThat(Thread.interrupted()).isTrue();
    } finally {
      never.countDown();
      Thread.interrupted();
    }

    assertThat(unreadable)
        .containsExactly(
            "0.md: interrupted while a page was read", "1.md: interrupted while a page was read");
  }

  @Test
  void closingAStreamStopsItsThreads() throws InterruptedException {
    assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    Thread caller = Thread.currentThread();
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    AtomicReference<Thread> worker = new AtomicReference<>();
    Stream<Page> pages =
        pages(
            2 * WINDOW,
            file -> {
              if (Thread.currentThread() != caller && !file.equals(Path.of("0.md"))) {
                worker.set(Thread.currentThread());
                begun.countDown();
                await(never);
              }
              return page(file);
            });
    assertThat(pages.iterator().next().source()).isEqualTo("0.md");
    begun.await();

    pages.close();
    worker.get().join();

    assertThat(worker.get().isAlive()).isFalse();
    assertThat(never.getCount()).as("nothing but the interrupt ended it").isEqualTo(1);
  }

  @Test
  void threadsHoldNoProcessAndEndWithoutWork() throws InterruptedException {
    assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    Thread caller = Thread.currentThread();
    CountDownLatch begun = new CountDownLatch(1);
    AtomicReference<Thread> worker = new AtomicReference<>();
    Iterator<Page> pages =
        pages(
                2 * WINDOW,
                file -> {
                  if (Thread.currentThread() != caller) {
                    worker.compareAndSet(null, Thread.currentThread());
                    begun.countDown();
                  }
                  return page(file);
                })
            .iterator();
    pages.next();
    begun.await();

    assertThat(worker.get().isDaemon()).isTrue();
    assertThat(worker.get().getName()).isEqualTo("exchange-tables");
    worker.get().join(TimeUnit.SECONDS.toMillis(30));
    assertThat(worker.get().isAlive()).as("a stream that is left half read").isFalse();
  }

  @Test
  void whoTakesThePagesParsesThemToo() {
    Thread caller = Thread.currentThread();
    AtomicInteger parsedByCaller = new AtomicInteger();
    CountDownLatch callerHasBegun = new CountDownLatch(1);

    assertThat(
            pages(
                    2 * WINDOW,
                    file -> {
                      if (Thread.currentThread() == caller) {
                        parsedByCaller.incrementAndGet();
                        callerHasBegun.countDown();
                      } else {
                        await(callerHasBegun);
                      }
                      return page(file);
                    })
                .count())
        .isEqualTo(2L * WINDOW);
    assertThat(parsedByCaller.get()).isPositive();
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException("stopped", e);
    }
  }
}
