package io.github.exchangetables.parser;

import org.commonmark.node.CustomBlock;

/** A block that exists only in MDX. */
final class MdxBlock extends CustomBlock {

  /** The kinds of such blocks. */
  enum Kind {
    /** Blocks between the tags of containers, where indentation has no meaning. */
    FLOW,
    /** JSX tags, which may have expressions. */
    TAGS,
    /** An expression, or a JavaScript or HTML comment. */
    EXPRESSION,
    /** A block of {@code import} or {@code export}. */
    MODULE,
    /** An HTML block that is not JSX. */
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
