package io.github.exchangetables.lint;

/** What a rule does in one run, page after page. */
interface PageRule {

  /** Checks a page. */
  void check(PageView page, Reporter reporter);

  /** Reports what only shows after all pages. */
  default void end(Reporter reporter) {}
}
