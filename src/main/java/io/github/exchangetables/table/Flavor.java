package io.github.exchangetables.table;

/** Which renderer's reading of a page counts. */
public enum Flavor {
  /** GitHub's: a pipe splits cells even inside a code span (GFM, section 4.10). */
  GFM,
  /** Python-Markdown's, as on a MkDocs site: a pipe inside a code span is text. */
  MKDOCS,
  /**
   * MDX's, with GFM's tables: JSX tags are containers of Markdown, indentation is no code, and
   * expressions and comments in braces are no Markdown. Pipes split cells as in GFM.
   */
  MDX
}
