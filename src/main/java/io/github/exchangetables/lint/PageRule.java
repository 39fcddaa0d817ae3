package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;

/** A rule of the catalogue at work in one run, page after page. */
interface PageRule {

  /** Its constant in the catalogue. */
  Rule rule();

  /** Looks at a page. */
  void check(PageView page, Reporter reporter);

  /** Looks back when all pages have been seen. */
  default void end(Reporter reporter) {}
}
