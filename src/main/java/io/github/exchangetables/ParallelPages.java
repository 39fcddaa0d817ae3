package io.github.exchangetables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Parses files on all processors and gives their pages in order, with only a few pages ahead of the
 * one that is taken.
 *
 * <p>Whoever takes the pages is one of the threads that parse: as long as the next page is not
 * there, it parses what no other thread has begun. So nobody waits while there is work.
 */
final class ParallelPages extends AbstractSpliterator<Page> {

  /** How many pages are read ahead for every processor. */
  private static final int AHEAD = 8;

  /** How long a thread without work lives on, so that a stream left half read leaves none. */
  private static final long KEEP_ALIVE_SECONDS = 1;

  /** Parses one file. */
  @FunctionalInterface
  interface FileParser {
    Page parse(Path file) throws IOException;
  }

  private record Pending(Path file, FutureTask<Page> page) {}

  private final Iterator<Path> files;
  private final FileParser parser;
  private final BiConsumer<Path, IOException> unreadable;
  private final Queue<Pending> pending = new ArrayDeque<>();
  private final int window;
  private final int helpers;
  private final ThreadPoolExecutor threads;

  private ParallelPages(
      List<Path> files, FileParser parser, BiConsumer<Path, IOException> unreadable) {
    super(files.size(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.files = files.iterator();
    this.parser = parser;
    this.unreadable = unreadable;
    int processors = Runtime.getRuntime().availableProcessors();
    this.window = processors * AHEAD;
    this.helpers = processors - 1;
    this.threads =
        new ThreadPoolExecutor(
            Math.max(1, helpers),
            Math.max(1, helpers),
            KEEP_ALIVE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            ParallelPages::thread);
    threads.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "exchange-tables");
    thread.setDaemon(true);
    return thread;
  }

  static Stream<Page> of(
      List<Path> files, FileParser parser, BiConsumer<Path, IOException> unreadable) {
    ParallelPages pages = new ParallelPages(files, parser, unreadable);
    return StreamSupport.stream(pages, false).onClose(pages.threads::shutdownNow);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Page> action) {
    while (true) {
      readAhead();
      Pending next = pending.poll();
      if (next == null) {
        threads.shutdown();
        return false;
      }
      try {
        action.accept(await(next.page()));
        return true;
      } catch (IOException e) {
        unreadable.accept(next.file(), e);
      }
    }
  }

  private void readAhead() {
    while (pending.size() < window && files.hasNext()) {
      Path file = files.next();
      FutureTask<Page> page = new FutureTask<>(() -> parser.parse(file));
      pending.add(new Pending(file, page));
      if (helpers > 0) {
        threads.execute(page);
      }
    }
  }

  private Page await(FutureTask<Page> page) throws IOException {
    help(page);
    try {
      return page.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a page was read", e);
    }
  }

  /** Parses until a page is there; what another thread has begun is not parsed once more. */
  private void help(FutureTask<Page> page) {
    Iterator<Pending> others = pending.iterator();
    FutureTask<Page> next = page;
    while (!page.isDone() && !Thread.currentThread().isInterrupted()) {
      next.run();
      if (!others.hasNext()) {
        return;
      }
      next = others.next().page();
    }
  }
}
