package io.github.exchangetables.lint;

/** A rule that checks one row at a time. */
interface RowRule extends PageRule {

  @Override
  default void check(PageView page, Reporter reporter) {
    for (RowView row : page.rows()) {
      check(row, reporter);
    }
  }

  /** Checks a row of any table, except absorbed lines. */
  void check(RowView row, Reporter reporter);
}
