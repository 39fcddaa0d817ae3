package io.github.exchangetables.recognition;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.StandingText;
import io.github.exchangetables.vocabulary.TypeWords;
import io.github.exchangetables.vocabulary.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the connector types of a row. */
final class EntryTypes {

  private final PlacedRow row;
  private final Words words;

  EntryTypes(PlacedRow row) {
    this.row = row;
    this.words = row.header().words();
  }

  /**
   * Tells whether the header row or the row names futures or centralized exchanges, so that a swap
   * means a perpetual.
   */
  private boolean namesFutures() {
    return row.header().namesFutures()
        || anyNamesFutures(ColumnKind.TYPE)
        || anyNamesFutures(ColumnKind.DOCS);
  }

  private ConnectorType settled(ConnectorType type, Column column) {
    return column.swap() && namesFutures() ? ConnectorType.PERP : type;
  }

  private boolean anyNamesFutures(ColumnKind kind) {
    return row.cells(kind).stream().anyMatch(cell -> words.types().namesFutures(cell.text()));
  }

  /**
   * The types of a docs link.
   *
   * @param column the type of the links in the column, if its header names one
   */
  List<ConnectorType> ofLabel(String label, Optional<ConnectorType> column) {
    List<ConnectorType> types = words.types().in(label, this::namesFutures);
    if (column.isEmpty() || types.contains(column.get())) {
      return types;
    }
    Set<ConnectorType> all = EnumSet.of(column.get());
    all.addAll(types);
    return TypeWords.list(all);
  }

  /** The types of the row, from docs links, docs cells, type cells and type flags. */
  Set<ConnectorType> read(List<DocsLink> docs) {
    Set<ConnectorType> types = EnumSet.noneOf(ConnectorType.class);
    boolean silent = true;
    for (DocsLink link : docs) {
      types.addAll(link.types());
    }
    for (Cell cell : row.cells(ColumnKind.DOCS)) {
      silent &= saysNothing(cell);
      if (row.header().listsConnectors() || areTypesOutsideLinks(cell.textOutsideLinks())) {
        types.addAll(words.types().in(cell.textOutsideLinks(), this::namesFutures));
      }
    }
    for (Cell cell : row.cells(ColumnKind.TYPE)) {
      silent &= cell.isBlank();
      String text = words.answers().affirmed(StandingText.of(cell));
      types.addAll(words.types().in(text, this::namesFutures));
    }
    for (Cell cell : row.cells(ColumnKind.TYPE_FLAG)) {
      silent &= cell.isBlank();
    }
    types.addAll(flags());
    if (types.isEmpty() && silent) {
      types.addAll(row.header().typesOfSection());
    }
    return types;
  }

  /**
   * Tells whether text outside links names types. A longer text is a description, which may name
   * types that the exchange does not have; brackets are a broken link.
   */
  private boolean areTypesOutsideLinks(String text) {
    return !text.isEmpty() && text.indexOf('[') < 0 && words.types().areAll(text);
  }

  /** Tells whether a docs cell is blank except for links to the documentation of an API. */
  private boolean saysNothing(Cell cell) {
    for (Link link : cell.links()) {
      if (!DocsLinks.isApi(link, words) && !DocsLinks.label(link, words).isEmpty()) {
        return false;
      }
    }
    return AbstractCell.isBlank(cell.textOutsideLinks());
  }

  private Set<ConnectorType> flags() {
    Set<ConnectorType> types = EnumSet.noneOf(ConnectorType.class);
    row.forEach(
        ColumnKind.TYPE_FLAG,
        (column, cell) -> {
          if (!cell.isBlank() && affirms(cell)) {
            column.flag().map(type -> settled(type, column)).ifPresent(types::add);
          }
        });
    return types;
  }

  private boolean affirms(Cell cell) {
    if (cell.text().isEmpty()) {
      return words.answers().affirms(EntryName.picture(cell));
    }
    String text = StandingText.of(cell);
    return !text.isEmpty() && words.answers().affirms(text);
  }
}
