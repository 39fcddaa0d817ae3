package io.github.exchangetables.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far long work has come. It appears when the work has lasted
 * a while, and is gone when there is something else to say.
 */
final class Progress {

  private static final long PATIENCE_NANOS = 2_000_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;

  private final PrintStream err;
  private final boolean isShown;
  private final LongSupplier nanoTime;
  private final long start;
  private long next = PATIENCE_NANOS;
  private int shownLength;
  private int pages;

  Progress(PrintStream err, boolean isShown, LongSupplier nanoTime) {
    this.err = err;
    this.isShown = isShown;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /** Whether anybody sees it. */
  boolean isShown() {
    return isShown;
  }

  /** One more page was read. */
  void page() {
    pages++;
    long elapsed = nanoTime.getAsLong() - start;
    if (isShown && elapsed >= next) {
      next = elapsed + PAUSE_NANOS;
      String text = pages + " pages read …";
      err.print("\r" + text);
      err.flush();
      shownLength = text.length();
    }
  }

  /** Removes the line, so that another can be written. */
  void clear() {
    if (shownLength > 0) {
      err.print("\r" + " ".repeat(shownLength) + "\r");
      err.flush();
      shownLength = 0;
    }
  }
}
