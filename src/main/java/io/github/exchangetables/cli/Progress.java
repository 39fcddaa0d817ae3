package io.github.exchangetables.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * A progress line on a terminal. It appears when a run takes longer, and is erased before other
 * output.
 */
final class Progress {

  private static final long PATIENCE_NANOS = 2_000_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;

  private final PrintWriter err;
  private final boolean isShown;
  private final LongSupplier nanoTime;
  private final long start;
  private long next = PATIENCE_NANOS;
  private int shownLength;
  private int pages;

  Progress(PrintWriter err, boolean isShown, LongSupplier nanoTime) {
    this.err = err;
    this.isShown = isShown;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /** Whether the line is shown. */
  boolean isShown() {
    return isShown;
  }

  /** Counts a page that was read. */
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

  /** Erases the line, so that other output can be written. */
  void clear() {
    if (shownLength > 0) {
      err.print("\r" + " ".repeat(shownLength) + "\r");
      err.flush();
      shownLength = 0;
    }
  }
}
