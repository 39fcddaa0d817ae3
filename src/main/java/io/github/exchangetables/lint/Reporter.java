package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import java.util.List;

/** Takes the findings of one rule. */
interface Reporter {

  /** Reports something at a location of any page of the run. */
  void report(SourceLocation location, String message, List<Finding.Related> related);

  /** Reports something in a row; the message begins with the exchange that the row names. */
  default void report(RowView row, Range range, String message) {
    report(row.page().location(range), row.subject() + message, List.of());
  }
}
