package io.github.exchangetables.parser;

import io.github.exchangetables.fuzz.FuzzedText;
import io.github.exchangetables.fuzz.Law;
import io.github.exchangetables.table.ParseOptions;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;

/** Text → cell: the shortcut for common cells reads what commonmark reads. */
public final class TextToCell {

  private TextToCell() {}

  /**
   * Reads a cell with and without the shortcut.
   *
   * @param bytes the cell, as {@link FuzzedText} reads it
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String cell =
        FuzzedText.of(bytes).replace('\n', ' ').replace('\r', ' ').replace('\0', '\uFFFD');
    int start = Whitespace.skip(cell, 0, cell.length());
    String markdown = cell.substring(start, Whitespace.skipBackwards(cell, start, cell.length()));
    InlineReader inlines =
        new InlineReader(
            new DefinitionMap<>(LinkReferenceDefinition.class), ParseOptions.defaults());
    Law.same(
        inlines.readByCommonmark(markdown),
        inlines.read(markdown),
        "the shortcut reads what commonmark reads");
  }
}
