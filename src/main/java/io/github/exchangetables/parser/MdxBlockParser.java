package io.github.exchangetables.parser;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Parses a block of MDX without Markdown in it. The block ends at an offset or at a blank line. */
final class MdxBlockParser extends AbstractBlockParser {

  /** The end of a block that ends at a blank line. */
  static final int BLANK_LINE = -1;

  private final MdxBlock block;
  private final PageText page;
  private final int end;

  MdxBlockParser(MdxBlock.Kind kind, PageText page, int end) {
    this.block = new MdxBlock(kind);
    this.page = page;
    this.end = end;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean continues =
        end == BLANK_LINE
            ? !state.isBlank()
            : page.offset(state.getLine().getSourceSpan()) + state.getIndex() < end;
    return continues ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }
}
