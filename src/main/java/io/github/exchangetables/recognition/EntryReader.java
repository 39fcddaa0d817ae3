package io.github.exchangetables.recognition;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.Badges;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.StatusWords;
import io.github.exchangetables.vocabulary.TierWords;
import io.github.exchangetables.vocabulary.TypeWords;
import io.github.exchangetables.vocabulary.Urls;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads an entry from a row whose cells have found their columns. */
final class EntryReader {

  private final PlacedRow row;
  private final EntryName name;
  private final SignupReader signups;

  private EntryReader(PlacedRow row, EntryName name) {
    this.row = row;
    this.name = name;
    this.signups = new SignupReader(row);
  }

  /** Reads an entry, or nothing from a row without a name. */
  static Optional<ExchangeEntry> read(PlacedRow row) {
    return EntryName.in(row).map(name -> new EntryReader(row, name).entry());
  }

  private ExchangeEntry entry() {
    List<DocsLink> docs = docs();
    return new ExchangeEntry(
        name.name(),
        ConnectorIds.in(row),
        website(),
        docs,
        apiDocs(),
        types(docs),
        certified(),
        row.first(ColumnKind.TIER, TierWords::read),
        signups.read(),
        row.first(ColumnKind.STATUS, StatusWords::read),
        row.first(ColumnKind.LOGO, cell -> cell.images().stream().findFirst()),
        chains(),
        row.first(ColumnKind.MAINTAINER, EntryReader::text),
        row.first(ColumnKind.VERSION, EntryReader::text));
  }

  private Optional<String> website() {
    return row.first(ColumnKind.WEBSITE, cell -> firstUrl(cell, url -> true))
        .or(() -> firstUrl(name.cell(), EntryReader::isNoDocs))
        .or(() -> row.first(ColumnKind.LOGO, EntryReader::aroundImage));
  }

  private static boolean isNoDocs(String url) {
    return !Urls.isDocs(url);
  }

  private static Optional<String> firstUrl(Cell cell, Predicate<String> wanted) {
    for (Link link : cell.links()) {
      String url = link.url();
      if (!url.isEmpty() && !Urls.isMail(url) && wanted.test(url)) {
        return Optional.of(url);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> aroundImage(Cell logo) {
    return logo.links().stream()
        .filter(link -> !link.images().isEmpty())
        .map(Link::url)
        .filter(url -> !url.isEmpty() && !Urls.isMail(url) && isNoDocs(url))
        .findFirst();
  }

  /** The docs links of the name, without types, then the links of the docs cells. */
  private List<DocsLink> docs() {
    List<DocsLink> docs = new ArrayList<>();
    for (Link link : name.cell().links()) {
      if (Urls.isDocs(link.url())) {
        docs.add(new DocsLink(DocsLinks.label(link), List.of(), link.url()));
      }
    }
    for (Cell cell : row.cells(ColumnKind.DOCS)) {
      for (Link link : cell.links()) {
        if (!link.url().isEmpty() && !DocsLinks.isApi(link) && !signups.isStray(link)) {
          String label = DocsLinks.label(link);
          docs.add(new DocsLink(label, TypeWords.in(label), link.url()));
        }
      }
    }
    return docs;
  }

  private Optional<String> apiDocs() {
    return row.first(
        ColumnKind.DOCS,
        cell ->
            cell.links().stream()
                .filter(link -> DocsLinks.isApi(link) && !link.url().isEmpty())
                .map(Link::url)
                .findFirst());
  }

  private Set<ConnectorType> types(List<DocsLink> docs) {
    Set<ConnectorType> types = EnumSet.noneOf(ConnectorType.class);
    for (DocsLink link : docs) {
      types.addAll(link.types());
    }
    for (Cell cell : row.cells(ColumnKind.TYPE)) {
      types.addAll(TypeWords.in(cell.text()));
    }
    for (int column : row.header().columns(ColumnKind.TYPE_FLAG)) {
      Optional<Cell> cell = row.cell(column);
      if (cell.isEmpty() && !row.moved()) {
        break;
      }
      if (cell.filter(EntryReader::saysYes).isPresent()) {
        row.header().column(column).flag().ifPresent(types::add);
      }
    }
    return types;
  }

  private static boolean saysYes(Cell cell) {
    return !cell.isBlank() && !StatusWords.isNo(cell.text());
  }

  private Optional<Boolean> certified() {
    return row.header().has(ColumnKind.CERTIFIED)
        ? Optional.of(row.cells(ColumnKind.CERTIFIED).stream().anyMatch(EntryReader::certifies))
        : Optional.empty();
  }

  private static boolean certifies(Cell cell) {
    return cell.images().stream().anyMatch(Badges::isCertification)
        || (!cell.isBlank()
            && cell.links().isEmpty()
            && !StatusWords.isNo(cell.text())
            && !StatusWords.isDoubt(cell.text()));
  }

  private List<String> chains() {
    return row.first(
            ColumnKind.CHAINS,
            cell ->
                Optional.of(Parts.of(cell.text(), ",/"))
                    .filter(chains -> !cell.isBlank() && !chains.isEmpty()))
        .orElse(List.of());
  }

  private static Optional<String> text(Cell cell) {
    return Optional.of(cell.text()).filter(text -> !AbstractCell.isBlank(text));
  }
}
