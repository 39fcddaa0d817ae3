package io.github.exchangetables.cli.report;

import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the text table of entries. The other formats have all values. */
final class EntryColumns {

  static final List<TextColumn<LocatedEntry>> COLUMNS =
      List.of(
          text("name", 0, 20, ExchangeEntry::name),
          text("types", 1, 14, entry -> words(entry.types().stream().map(ConnectorType::label))),
          text("certified", 3, 9, EntryColumns::certified),
          text("tier", 4, 6, entry -> entry.tier().map(Tier::label).orElse("")),
          text("status", 5, 12, entry -> entry.status().map(EntryColumns::status).orElse("")),
          text("code", 6, 12, entry -> signups(entry, Signup::code)),
          text("discount", 7, 8, entry -> signups(entry, EntryColumns::discount)),
          text("version", 8, 8, entry -> entry.version().orElse("")),
          text("chains", 9, 12, entry -> String.join(", ", entry.chains())),
          text("maintainer", 11, 12, entry -> entry.maintainer().orElse("")),
          text("connector ids", 10, 16, entry -> String.join(", ", entry.connectorIds())),
          text("website", 12, 24, entry -> entry.website().orElse("")),
          TextColumn.number("line", 2, (page, entry) -> String.valueOf(entry.line())),
          TextColumn.file(2));

  private EntryColumns() {}

  private static TextColumn<LocatedEntry> text(
      String header, int rank, int least, Function<ExchangeEntry, String> value) {
    return TextColumn.text(
        header, rank, least, (Page page, LocatedEntry located) -> value.apply(located.entry()));
  }

  private static String certified(ExchangeEntry entry) {
    return entry.certified().map(certified -> certified ? "yes" : "no").orElse("");
  }

  private static String status(Status status) {
    return words(
        Stream.concat(status.level().map(Status.Level::label).stream(), status.text().stream()));
  }

  private static String signups(ExchangeEntry entry, Function<Signup, Optional<String>> part) {
    return words(entry.signups().stream().flatMap(signup -> part.apply(signup).stream()));
  }

  private static Optional<String> discount(Signup signup) {
    return signup.feeDiscountPercent().map(percent -> percent.toPlainString() + "%");
  }

  private static String words(Stream<String> words) {
    return words.collect(Collectors.joining(" "));
  }
}
