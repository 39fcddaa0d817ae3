package io.github.exchangetables.parser;

import io.github.exchangetables.diagnostic.Range;

/** A cell with its own Markdown and content, which does not keep its page in memory. */
final class DetachedCell extends AbstractCell {

  private final String markdown;
  private final Range range;
  private final CellContent content;
  private final boolean empty;

  DetachedCell(String markdown, Range range, CellContent content, boolean empty) {
    this.markdown = markdown;
    this.range = range;
    this.content = content;
    this.empty = empty;
  }

  @Override
  CellContent content() {
    return content;
  }

  @Override
  public Range range() {
    return range;
  }

  @Override
  public String markdown() {
    return markdown;
  }

  @Override
  public boolean isEmpty() {
    return empty;
  }
}
