package io.github.exchangetables.parser;

import org.commonmark.node.CustomBlock;

/** A block that only MDX has. */
final class MdxBlock extends CustomBlock {

  /** What such a block is. */
  enum Kind {
    /** What stands between two containers, where indentation says nothing. */
    FLOW,
    /** JSX tags, with expressions or without. */
    TAGS,
    /** An expression or a comment, JavaScript's or HTML's. */
    EXPRESSION,
    /** A block of {@code import} or {@code export}. */
    MODULE,
    /** A block of HTML that is not JSX. */
    HTML
  }

  private final Kind kind;

  MdxBlock(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
