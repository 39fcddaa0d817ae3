package io.github.exchangetables.recognition;

import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.Badges;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The name of an entry.
 *
 * @param name the name
 * @param cell the cell that has it; empty if the name is that of the page
 */
record EntryName(String name, Optional<Cell> cell) {

  private static final List<ColumnKind> NAME_COLUMNS =
      List.of(ColumnKind.NAME, ColumnKind.EXCHANGE, ColumnKind.CONNECTOR, ColumnKind.PROTOCOL);

  /**
   * Finds the name. It is the text of the first name cell that is not blank, or else the
   * alternative text of its image, or else that of the logo, or else the first connector id, or
   * else the message of the badge in the name cell.
   */
  static Optional<EntryName> in(PlacedRow row) {
    Words words = row.header().words();
    return inNameCells(row, cell -> text(cell, words))
        .or(() -> row.first(ColumnKind.LOGO, cell -> by(altText(cell), cell)))
        .or(
            () ->
                row.first(
                    ColumnKind.ID,
                    cell -> ConnectorIds.in(cell).stream().findFirst().flatMap(id -> by(id, cell))))
        .or(() -> inNameCells(row, cell -> by(picture(cell), cell)));
  }

  private static Optional<EntryName> inNameCells(
      PlacedRow row, Function<Cell, Optional<EntryName>> read) {
    for (ColumnKind column : NAME_COLUMNS) {
      Optional<EntryName> named = row.first(column, read);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static Optional<EntryName> by(String name, Cell cell) {
    return name.isBlank() ? Optional.empty() : Optional.of(new EntryName(name, Optional.of(cell)));
  }

  private static Optional<EntryName> text(Cell cell, Words words) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    String text = withoutApiLinks(cell, words);
    return by(AbstractCell.isBlank(text) ? altText(cell) : text, cell);
  }

  /** The text without the text of API links, and without parentheses that become empty. */
  private static String withoutApiLinks(Cell cell, Words words) {
    String text = cell.text();
    int searched = 0;
    boolean removed = false;
    for (Link link : cell.links()) {
      int start = text.indexOf(link.text(), searched);
      if (start >= 0 && DocsLinks.isApi(link, words)) {
        text = text.substring(0, start) + text.substring(start + link.text().length());
        searched = start;
        removed = true;
      } else if (start >= 0) {
        searched = start + link.text().length();
      }
    }
    return removed ? tidied(text) : text;
  }

  private static String tidied(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int open = kept.length() - 1;
      while (c == ')' && open >= 0 && " ,/|".indexOf(kept.charAt(open)) >= 0) {
        open--;
      }
      if (c == ')' && open >= 0 && kept.charAt(open) == '(') {
        kept.setLength(open);
      } else if (c != ' ' || (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ')) {
        kept.append(c);
      }
    }
    return kept.toString().strip();
  }

  private static String altText(Cell cell) {
    return altText(cell.images());
  }

  /** The first alternative text of images that have one, or else {@code ""}. */
  static String altText(List<Image> images) {
    for (Image image : images) {
      if (!image.alt().isEmpty()) {
        return image.alt();
      }
    }
    return "";
  }

  /** The alternative text of an image, or else the message of the badge. */
  static String picture(Cell cell) {
    String alt = altText(cell);
    if (!alt.isEmpty() || cell.images().isEmpty()) {
      return alt;
    }
    return Badges.message(cell.images().get(0)).orElse("");
  }
}
