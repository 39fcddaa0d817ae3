package io.github.exchangetables.lint;

/** A rule that checks pages, in one run of a linter. */
interface PageRule {

  /** Checks a page. */
  void check(PageView page, Reporter reporter);

  /** Reports findings that are only known after the last page. */
  default void end(Reporter reporter) {}
}
