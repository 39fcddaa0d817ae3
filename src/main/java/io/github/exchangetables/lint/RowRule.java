package io.github.exchangetables.lint;

/** A rule that looks at one row at a time. */
interface RowRule extends PageRule {

  @Override
  default void check(PageView page, Reporter reporter) {
    for (RowView row : page.rows()) {
      check(row, reporter);
    }
  }

  /** Checks a row of any table; lines without a pipe that a table absorbed are left out. */
  void check(RowView row, Reporter reporter);
}
