package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import java.util.List;

/** Accepts the findings of one rule. */
interface Reporter {

  /** Reports a finding at a location of any page of the run. */
  void report(SourceLocation location, String message, List<Finding.Related> related);

  /** Reports a finding in a row. The message is prefixed with the name of the exchange. */
  default void report(RowView row, Range range, String message) {
    report(row.page().location(range), row.subject() + message, List.of());
  }
}
