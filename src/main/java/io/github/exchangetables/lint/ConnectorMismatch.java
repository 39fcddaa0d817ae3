package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type, status or version of an exchange in a list that the connector table of the linked page
 * contradicts. A connector that the page does not have contradicts nothing.
 */
final class ConnectorMismatch implements RowRule {

  /** The types that tell the connectors of an exchange apart. */
  private static final Set<ConnectorType> KINDS =
      EnumSet.of(
          ConnectorType.SPOT,
          ConnectorType.PERP,
          ConnectorType.AMM,
          ConnectorType.CLMM,
          ConnectorType.ROUTER);

  private final LinkedConnectors connectors;

  ConnectorMismatch(DocsFolder docs) {
    this.connectors = new LinkedConnectors(docs);
  }

  @Override
  public void check(RowView row, Reporter reporter) {
    boolean list = row.placed().filter(placed -> !placed.header().listsConnectors()).isPresent();
    Optional<ExchangeEntry> entry = list ? row.entry() : Optional.empty();
    entry.ifPresent(found -> check(row, found, reporter));
  }

  private void check(RowView row, ExchangeEntry entry, Reporter reporter) {
    boolean typed = entry.docs().stream().anyMatch(link -> !link.types().isEmpty());
    boolean reported = false;
    for (DocsLink link : entry.docs()) {
      List<LinkedConnectors.Group> groups =
          connectors.of(row.page(), link.url(), typed ? kinds(link.types()) : kinds(entry.types()));
      if (isAvailable(entry)) {
        checkTypes(row, link, groups, reporter);
      }
      if (!groups.isEmpty() && !reported) {
        reported = checkStatus(row, entry, groups, reporter);
        reported |= checkVersion(row, entry, groups, reporter);
      }
    }
  }

  private static Set<ConnectorType> kinds(Collection<ConnectorType> types) {
    Set<ConnectorType> kinds = EnumSet.noneOf(ConnectorType.class);
    types.stream().filter(KINDS::contains).forEach(kinds::add);
    return kinds;
  }

  private static Optional<Status.Level> level(ExchangeEntry entry) {
    return entry.status().flatMap(Status::level);
  }

  private static boolean isAvailable(ExchangeEntry entry) {
    return level(entry).map(level -> level == Status.Level.GREEN).orElse(true);
  }

  private static void checkTypes(
      RowView row, DocsLink link, List<LinkedConnectors.Group> groups, Reporter reporter) {
    for (LinkedConnectors.Group group : groups) {
      if (group.all(Status.Level.RED)) {
        String listed =
            group.type().map(type -> "the connector type " + type.label()).orElse("a connector");
        Range range = row.find(row.row().cells(), link.url());
        reporter.report(row, range, listed + " is listed, but " + group.statement("status"));
      }
    }
  }

  private static boolean checkStatus(
      RowView row, ExchangeEntry entry, List<LinkedConnectors.Group> groups, Reporter reporter) {
    boolean contradicted =
        level(entry).filter(level -> level == Status.Level.RED).isPresent()
            && groups.stream().allMatch(group -> group.all(Status.Level.GREEN));
    if (contradicted) {
      report(row, ColumnKind.STATUS, "status", groups.get(0), reporter);
    }
    return contradicted;
  }

  private static boolean checkVersion(
      RowView row, ExchangeEntry entry, List<LinkedConnectors.Group> groups, Reporter reporter) {
    Optional<String> version = entry.version().flatMap(LinkedConnectors::version);
    boolean contradicted =
        version.isPresent()
            && groups.stream().allMatch(group -> group.contradictsVersion(version.get()));
    if (contradicted) {
      report(row, ColumnKind.VERSION, "version", groups.get(0), reporter);
    }
    return contradicted;
  }

  private static void report(
      RowView row,
      ColumnKind column,
      String label,
      LinkedConnectors.Group group,
      Reporter reporter) {
    Cell cell = row.cells(column).get(0);
    String listed = MessageText.quote(cell.text().isEmpty() ? cell.markdown() : cell.text());
    reporter.report(
        row, cell.range(), "the %s is %s, but %s".formatted(label, listed, group.statement(label)));
  }
}
