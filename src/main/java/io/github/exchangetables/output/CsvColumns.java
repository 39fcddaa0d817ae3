package io.github.exchangetables.output;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of entries as CSV. Their names and their order are part of the format: new columns
 * are added at the end.
 */
final class CsvColumns {

  /** A column, and what an entry has in it. */
  record Column(String header, Function<LocatedEntry, String> value) {}

  static final List<Column> COLUMNS =
      List.of(
          new Column("file", located -> text(located.file())),
          ours("line", LocatedEntry::line),
          ours("table", LocatedEntry::table),
          new Column("section", located -> text(located.section())),
          optional("name", entry -> Optional.of(entry.name())),
          list("connector_ids", ExchangeEntry::connectorIds),
          optional("website", ExchangeEntry::website),
          docs("docs_labels", DocsLink::label),
          docs("docs_urls", DocsLink::url),
          optional("api_docs", ExchangeEntry::apiDocs),
          list("types", entry -> entry.types().stream().map(ConnectorType::label).toList()),
          optional("certified", entry -> entry.certified().map(String::valueOf)),
          optional("tier", entry -> entry.tier().map(Tier::label)),
          signups("signup_labels", signup -> Optional.of(signup.label())),
          signups("signup_codes", Signup::code),
          signups("signup_urls", Signup::url),
          signups(
              "fee_discount_percent",
              signup -> signup.feeDiscountPercent().map(BigDecimal::toPlainString)),
          optional(
              "status_level",
              entry -> entry.status().flatMap(Status::level).map(Status.Level::label)),
          optional("status_text", entry -> entry.status().flatMap(Status::text)),
          optional("logo_alt", entry -> entry.logo().map(Image::alt)),
          optional("logo_src", entry -> entry.logo().map(Image::url)),
          list("chains", ExchangeEntry::chains),
          optional("maintainer", ExchangeEntry::maintainer),
          optional("version", ExchangeEntry::version),
          ours("moved", LocatedEntry::moved),
          located("missing_columns", LocatedEntry::missingColumns),
          located(
              "extra_cells", entry -> entry.unplacedCells().stream().map(Cell::markdown).toList()));

  private CsvColumns() {}

  /** A number or a boolean, which never has text of the page. */
  private static Column ours(String header, Function<LocatedEntry, Object> value) {
    return new Column(header, located -> value.apply(located).toString());
  }

  private static Column optional(String header, Function<ExchangeEntry, Optional<String>> value) {
    return new Column(header, located -> text(value.apply(located.entry())));
  }

  private static Column list(String header, Function<ExchangeEntry, List<String>> value) {
    return located(header, located -> value.apply(located.entry()));
  }

  private static Column located(String header, Function<LocatedEntry, List<String>> value) {
    return new Column(header, located -> CsvText.defused(CsvText.list(value.apply(located))));
  }

  private static Column docs(String header, Function<DocsLink, String> value) {
    return list(header, entry -> entry.docs().stream().map(value).toList());
  }

  private static Column signups(String header, Function<Signup, Optional<String>> value) {
    return list(
        header, entry -> entry.signups().stream().map(value).map(part -> part.orElse("")).toList());
  }

  private static String text(Optional<String> value) {
    return CsvText.defused(value.orElse(""));
  }
}
