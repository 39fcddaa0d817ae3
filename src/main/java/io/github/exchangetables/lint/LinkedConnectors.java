package io.github.exchangetables.lint;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.recognition.PlacedRow;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The connectors in the connector tables of the pages that links lead to. Each page is read once in
 * a run, and not kept.
 */
final class LinkedConnectors {

  private static final Pattern VERSION =
      Pattern.compile("[vV]?(\\d{1,4}(?:\\.\\d{1,4})*?)(?:\\.0)*+");

  private final DocsFolder docs;
  private final Map<Path, Map<Optional<ConnectorType>, Group>> pages = new HashMap<>();

  LinkedConnectors(DocsFolder docs) {
    this.docs = docs;
  }

  /** The connectors of one type of a page, or all of them. */
  static final class Group {

    private final Optional<ConnectorType> type;
    private final String place;
    private final Map<String, String> cells = new HashMap<>();
    private final Set<Status.Level> levels = EnumSet.noneOf(Status.Level.class);
    private final Set<String> versions = new HashSet<>();
    private boolean complete = true;

    /** Makes an empty group, with the place of its first connector. */
    Group(Optional<ConnectorType> type, String place) {
      this.type = type;
      this.place = place;
    }

    private void add(PlacedRow row, ExchangeEntry connector) {
      Optional<Status.Level> level = connector.status().flatMap(Status::level);
      level.ifPresent(levels::add);
      Optional<String> version = connector.version().flatMap(LinkedConnectors::version);
      version.ifPresent(versions::add);
      complete &= level.isPresent();
      keep("status", row.cells(ColumnKind.STATUS));
      keep("version", row.cells(ColumnKind.VERSION));
    }

    private void keep(String label, List<Cell> found) {
      found.stream()
          .map(cell -> cell.text().isEmpty() ? cell.markdown() : cell.text())
          .findFirst()
          .ifPresent(text -> cells.putIfAbsent(label, text));
    }

    Optional<ConnectorType> type() {
      return type;
    }

    /** Tells whether all connectors of the group have a status. */
    boolean all(Status.Level level) {
      return complete && levels.equals(EnumSet.of(level));
    }

    boolean contradictsVersion(String version) {
      return !versions.isEmpty() && !versions.contains(version);
    }

    /** States a value of the first connector, and where it is. */
    String statement(String label) {
      return "%s has %s".formatted(place, MessageText.quote(cells.getOrDefault(label, "")));
    }
  }

  /**
   * Returns the groups of the connectors that a link leads to, by their types.
   *
   * @param types the wanted types; if it is empty, all connectors are one group
   */
  List<Group> of(PageView page, String url, Set<ConnectorType> types) {
    for (Path file : docs.sources(page, url)) {
      Map<Optional<ConnectorType>, Group> groups =
          pages.computeIfAbsent(file, found -> read(page, found));
      if (!groups.isEmpty()) {
        return types.isEmpty()
            ? List.of(groups.get(Optional.<ConnectorType>empty()))
            : types.stream()
                .flatMap(type -> Optional.ofNullable(groups.get(Optional.of(type))).stream())
                .toList();
      }
    }
    return List.of();
  }

  private Map<Optional<ConnectorType>, Group> read(PageView from, Path file) {
    Map<Optional<ConnectorType>, Group> groups = new HashMap<>();
    Page page;
    try {
      page = ExchangeTables.parse(file, from.options());
    } catch (IOException e) {
      // It is not known which connectors the page has.
      return groups;
    }
    AnalyzedPage.of(page).analyzedTables().stream()
        .filter(table -> table.header().filter(header -> header.listsConnectors()).isPresent())
        .flatMap(table -> table.rows().stream())
        .forEach(row -> row.entry().ifPresent(entry -> add(row, entry, file, groups)));
    return groups;
  }

  private void add(
      PlacedRow row,
      ExchangeEntry connector,
      Path file,
      Map<Optional<ConnectorType>, Group> groups) {
    String place =
        "%s, line %s,".formatted(docs.locate(file.toString()).orElse(""), row.row().line());
    List<Optional<ConnectorType>> keys = new ArrayList<>(List.of(Optional.empty()));
    connector.types().forEach(type -> keys.add(Optional.of(type)));
    for (Optional<ConnectorType> key : keys) {
      groups.computeIfAbsent(key, type -> new Group(type, place)).add(row, connector);
    }
  }

  /** The number of a version, without zeros at its end; empty if it is not a number. */
  static Optional<String> version(String text) {
    Matcher version = VERSION.matcher(text.strip());
    return version.matches() ? Optional.of(version.group(1)) : Optional.empty();
  }
}
