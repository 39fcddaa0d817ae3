package io.github.exchangetables.lint;

/** A rule that needs to see no more than one row at a time. */
interface RowRule extends PageRule {

  @Override
  default void check(PageView page, Reporter reporter) {
    for (RowView row : page.rows()) {
      check(row, reporter);
    }
  }

  /** Looks at a row of any table; lines that a table absorbed are none. */
  void check(RowView row, Reporter reporter);
}
