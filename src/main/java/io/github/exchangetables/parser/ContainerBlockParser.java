package io.github.exchangetables.parser;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;

/** Parses a block that contains other blocks. */
abstract class ContainerBlockParser extends AbstractBlockParser {

  private final Block block;

  ContainerBlockParser(Block block) {
    this.block = block;
  }

  @Override
  public final boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public final Block getBlock() {
    return block;
  }
}
