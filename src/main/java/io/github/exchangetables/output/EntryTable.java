package io.github.exchangetables.output;

import static java.util.stream.Collectors.joining;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Writes entries as one Markdown table, with the columns that they need. */
final class EntryTable {

  /** Columns that, with an exchange column, are enough evidence that a table lists exchanges. */
  private static final Set<String> DISTINCTIVE =
      Set.of("ID", "Docs", "Type", "Certified", "Tier", "Website", "Signup", "Chains");

  private final List<ExchangeEntry> entries;
  private final Words words;
  private final List<Column> columns = new ArrayList<>();

  private EntryTable(List<ExchangeEntry> entries, Words words) {
    this.entries = entries;
    this.words = words;
  }

  /**
   * A column.
   *
   * @param header the header
   * @param cells the Markdown of its cells, one for each entry
   */
  private record Column(String header, List<String> cells) {
    boolean isEmpty() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /** Writes a table of one entry or more, which all have {@code certified()} or all do not. */
  static String of(List<ExchangeEntry> entries, Words words) {
    EntryTable table = new EntryTable(entries, words);
    table.addColumns();
    return table.markdown();
  }

  private void addColumns() {
    add("Logo", entry -> entry.logo().map(EntryTable::logo).orElse(""));
    columns.add(new Column("Exchange", cells(entry -> new NameCell(entry, words).markdown())));
    int naming = columns.size();
    add("ID", EntryTable::connectorIds);
    add("Docs", this::docs);
    if (entries.stream().anyMatch(entry -> !typesOfDocs(entry).equals(entry.types()))) {
      add("Type", EntryTable::typeNames);
    }
    add("Certified", entry -> entry.certified().map(yes -> yes ? "Yes" : "No").orElse(""));
    add("Tier", entry -> entry.tier().map(EntryTable::tier).orElse(""));
    add("Status", entry -> entry.status().map(status -> StatusCell.of(status, words)).orElse(""));
    add("Website", this::website);
    addSignups();
    add("Chains", entry -> list(entry.chains(), MarkdownText::text));
    add("Version", entry -> entry.version().map(MarkdownText::text).orElse(""));
    if (columns.stream().noneMatch(column -> DISTINCTIVE.contains(column.header()))
        && (columns.size() == naming || !namesKnownExchange())) {
      // The table would not be recognized as one of exchanges.
      columns.add(new Column("Website", cells(entry -> "")));
    }
    add("Maintainer", entry -> entry.maintainer().map(MarkdownText::text).orElse(""));
  }

  private boolean namesKnownExchange() {
    return entries.stream().map(ExchangeEntry::name).anyMatch(words.exchanges()::isNamedBy);
  }

  private void add(String header, Function<ExchangeEntry, String> cell) {
    Column column = new Column(header, cells(cell));
    if (!column.isEmpty()) {
      columns.add(column);
    }
  }

  private void addSignups() {
    List<List<String>> signups =
        entries.stream().map(entry -> SignupCells.of(entry, words)).toList();
    int needed = signups.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < needed; i++) {
      int number = i;
      columns.add(
          new Column(
              "Signup",
              signups.stream()
                  .map(cells -> number < cells.size() ? cells.get(number) : "")
                  .toList()));
    }
  }

  private List<String> cells(Function<ExchangeEntry, String> cell) {
    return entries.stream().map(cell).toList();
  }

  private static String list(List<String> parts, Function<String, String> markdown) {
    return parts.stream().map(markdown).collect(joining(", "));
  }

  private static String logo(Image logo) {
    return "<img"
        + MarkdownText.attribute("src", logo.url())
        + MarkdownText.attribute("alt", logo.alt())
        + logo.title().map(title -> MarkdownText.attribute("title", title)).orElse("")
        + " />";
  }

  private static String connectorIds(ExchangeEntry entry) {
    boolean safe = entry.connectorIds().stream().allMatch(MarkdownText::isSafe);
    return list(entry.connectorIds(), safe ? MarkdownText::code : MarkdownText::text);
  }

  private String docs(ExchangeEntry entry) {
    List<String> links = new ArrayList<>();
    entry.docs().stream()
        .skip(new NameCell(entry, words).docsLinks())
        .map(EntryTable::link)
        .forEach(links::add);
    entry.apiDocs().map(url -> MarkdownText.link("API", url)).ifPresent(links::add);
    return String.join(" / ", links);
  }

  private static String link(DocsLink link) {
    return MarkdownText.link(MarkdownText.inLink(link.label()), link.url());
  }

  private static Set<ConnectorType> typesOfDocs(ExchangeEntry entry) {
    Set<ConnectorType> types = EnumSet.noneOf(ConnectorType.class);
    entry.docs().forEach(link -> types.addAll(link.types()));
    return types;
  }

  private static String typeNames(ExchangeEntry entry) {
    return list(entry.types().stream().map(ConnectorType::label).toList(), name -> name);
  }

  private static String tier(Tier tier) {
    String label = tier.label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  private String website(ExchangeEntry entry) {
    return entry
        .website()
        .filter(url -> new NameCell(entry, words).website().isEmpty())
        .map(url -> MarkdownText.link("website", url))
        .orElse("");
  }

  private String markdown() {
    StringBuilder table = new StringBuilder();
    line(table, columns.stream().map(Column::header).toList());
    line(table, Collections.nCopies(columns.size(), "---"));
    for (int i = 0; i < entries.size(); i++) {
      int row = i;
      line(table, columns.stream().map(column -> column.cells().get(row)).toList());
    }
    return table.toString();
  }

  private static void line(StringBuilder table, List<String> cells) {
    table.append('|');
    cells.forEach(cell -> table.append(cell.isEmpty() ? " |" : " " + cell + " |"));
    table.append('\n');
  }
}
