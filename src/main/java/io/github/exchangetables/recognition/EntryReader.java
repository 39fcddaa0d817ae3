package io.github.exchangetables.recognition;

import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.TextWords;
import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads an entry from a row whose cells were assigned to columns. */
final class EntryReader {

  private final PlacedRow row;
  private final Words words;
  private final EntryName name;
  private final SignupReader signups;
  private final EntryTypes types;

  // What the links of the name lead to.
  private final List<DocsLink> docsOfName = new ArrayList<>(1);
  private Optional<String> websiteOfName = Optional.empty();
  private Optional<String> apiDocsOfName = Optional.empty();

  private EntryReader(PlacedRow row, EntryName name) {
    this.row = row;
    this.words = row.header().words();
    this.name = name;
    this.signups = new SignupReader(row);
    this.types = new EntryTypes(row);
    if (name.cell().isPresent()) {
      name.cell().get().links().forEach(this::readLinkOfName);
    }
  }

  private void readLinkOfName(Link link) {
    String url = link.url();
    if (url.isEmpty()) {
      return;
    }
    if (DocsLinks.isApi(link, words)) {
      apiDocsOfName = apiDocsOfName.isEmpty() ? Optional.of(url) : apiDocsOfName;
    } else if (words.links().isDocs(url)) {
      docsOfName.add(new DocsLink(DocsLinks.label(link, words), List.of(), url));
    } else if (websiteOfName.isEmpty() && !Urls.isMail(url)) {
      websiteOfName = Optional.of(url);
    }
  }

  /** Reads an entry; empty if the row has no name. */
  static Optional<ExchangeEntry> read(PlacedRow row) {
    return EntryName.in(row).map(name -> read(row, name));
  }

  /** Reads the entry of a row, given the name of the exchange. */
  static ExchangeEntry read(PlacedRow row, EntryName name) {
    return new EntryReader(row, name).entry();
  }

  private ExchangeEntry entry() {
    List<DocsLink> docs = docs();
    return new ExchangeEntry(
        name.name(),
        ConnectorIds.in(row),
        website(),
        docs,
        apiDocs(),
        types.read(docs),
        certified(),
        row.first(ColumnKind.TIER, words.tiers()::read),
        signups.read(),
        row.first(ColumnKind.STATUS, words.statuses()::read),
        row.first(ColumnKind.LOGO, cell -> cell.images().stream().findFirst()),
        chains(),
        row.first(ColumnKind.MAINTAINER, EntryReader::text),
        row.first(ColumnKind.VERSION, EntryReader::text));
  }

  private Optional<String> website() {
    return row.first(ColumnKind.WEBSITE, cell -> firstUrl(cell, link -> true))
        .or(() -> websiteOfName)
        .or(
            () ->
                row.first(
                    ColumnKind.LOGO,
                    cell ->
                        firstUrl(cell, link -> !link.images().isEmpty() && mayBeWebsite(link))));
  }

  private boolean mayBeWebsite(Link link) {
    return !words.links().isDocs(link.url()) && !DocsLinks.isApi(link, words);
  }

  private static Optional<String> firstUrl(Cell cell, Predicate<Link> wanted) {
    for (Link link : cell.links()) {
      String url = link.url();
      if (!url.isEmpty() && !Urls.isMail(url) && wanted.test(link)) {
        return Optional.of(url);
      }
    }
    return Optional.empty();
  }

  /** The docs links of the name, without types, then the links of the docs cells. */
  private List<DocsLink> docs() {
    List<DocsLink> docs = new ArrayList<>(docsOfName);
    row.forEach(
        ColumnKind.DOCS,
        (column, cell) -> {
          for (Link link : cell.links()) {
            if (!link.url().isEmpty() && !DocsLinks.isApi(link, words) && !signups.isStray(link)) {
              String label = DocsLinks.label(link, words);
              docs.add(new DocsLink(label, types.ofLabel(label, column.flag()), link.url()));
            }
          }
        });
    return docs;
  }

  private Optional<String> apiDocs() {
    return row.first(ColumnKind.API_DOCS, cell -> firstUrl(cell, link -> true))
        .or(() -> row.first(ColumnKind.DOCS, this::apiLink))
        .or(() -> apiDocsOfName);
  }

  private Optional<String> apiLink(Cell cell) {
    for (Link link : cell.links()) {
      if (!link.url().isEmpty() && DocsLinks.isApi(link, words)) {
        return Optional.of(link.url());
      }
    }
    return Optional.empty();
  }

  /**
   * Reads whether the exchange is certified. The result is empty if the table has no column for it,
   * or if the cell means neither yes nor no.
   */
  private Optional<Boolean> certified() {
    List<Integer> columns = row.header().columns(ColumnKind.CERTIFIED);
    List<Cell> cells = row.cells(ColumnKind.CERTIFIED);
    Optional<Boolean> certified =
        columns.isEmpty() || !cells.isEmpty() ? Optional.empty() : Optional.of(false);
    for (Cell cell : cells) {
      Optional<Boolean> read = words.certification().read(cell);
      certified = certified.isEmpty() || read.orElse(false) ? read : certified;
    }
    return certified;
  }

  private List<String> chains() {
    return row.first(
            ColumnKind.CHAINS,
            cell -> Optional.of(chains(cell)).filter(chains -> !chains.isEmpty()))
        .orElse(List.of());
  }

  private static List<String> chains(Cell cell) {
    if (cell.isBlank()) {
      return List.of();
    }
    List<String> chains = TextWords.parts(cell.text(), ",/");
    chains.removeIf(ConnectorIds::saysNothing);
    return List.copyOf(chains);
  }

  private static Optional<String> text(Cell cell) {
    return Optional.of(cell.text()).filter(text -> !AbstractCell.isBlank(text));
  }
}
