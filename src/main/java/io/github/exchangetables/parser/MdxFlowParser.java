package io.github.exchangetables.parser;

import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses the blocks inside a container of MDX, where indented lines are not code.
 *
 * <p>It removes the indentation before commonmark sees the line. The content of a list item keeps
 * its indentation, because that separates it from the blocks after the item.
 */
final class MdxFlowParser extends ContainerBlockParser {

  /** The indentation that was removed last. */
  private int indent;

  /** The last list item, for the indentation that was removed from its marker. */
  private @Nullable Node item;

  private int itemIndent;

  MdxFlowParser(int indent) {
    super(new MdxBlock(MdxBlock.Kind.FLOW));
    this.indent = indent;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getIndex());
    }
    if (getBlock().getLastChild() instanceof ListBlock list
        && list.getLastChild() instanceof ListItem last) {
      if (last != item) {
        item = last;
        itemIndent = indent;
      }
      if (state.getIndent() >= itemIndent + last.getContentIndent()) {
        return BlockContinue.atColumn(state.getColumn() + itemIndent);
      }
    }
    indent = state.getIndent();
    return BlockContinue.atIndex(state.getNextNonSpaceIndex());
  }
}
