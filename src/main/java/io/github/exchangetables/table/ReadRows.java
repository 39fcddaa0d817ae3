package io.github.exchangetables.table;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a page whose cells have been read. Only the rows read last keep what was read, so
 * that the memory of a page is bounded; of the others it is read again when it is asked for.
 */
final class ReadRows {

  static final int KEPT = 4096;

  private final Queue<Row> rows = new ArrayDeque<>();
  private @Nullable Row last;

  /** Notes that a cell of a row is read. */
  synchronized void add(Row row) {
    if (row == last) {
      return;
    }
    last = row;
    rows.add(row);
    if (rows.size() > KEPT) {
      rows.remove().forgetContents();
    }
  }
}
