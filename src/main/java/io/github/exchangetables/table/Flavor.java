package io.github.exchangetables.table;

/** A flavor of Markdown: the renderer whose rules are followed. */
public enum Flavor {
  /** GitHub Flavored Markdown: a pipe splits cells even inside a code span (section 4.10). */
  GFM,
  /** Python-Markdown, as on a MkDocs site: a pipe inside a code span is text. */
  MKDOCS,
  /**
   * MDX with GFM tables: JSX tags can contain Markdown, indented lines are not code, and
   * expressions and comments in braces are not Markdown. Pipes split cells as in GFM.
   */
  MDX
}
