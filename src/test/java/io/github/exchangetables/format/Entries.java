package io.github.exchangetables.format;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.vocabulary.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates entries that a table can say, with all that is awkward to write in every field. */
final class Entries {

  private static final List<String> AWKWARD =
      List.of(
          "|",
          "\\|",
          "\\",
          "\\\\",
          "[",
          "]",
          "](",
          "(",
          ")",
          "!",
          "!",
          "{",
          "}",
          "#",
          "$",
          "%",
          "^",
          "\"",
          "'",
          "`",
          "``",
          "*",
          "**",
          "_",
          "__",
          "~",
          "~~",
          "<",
          ">",
          "<b>",
          "</a>",
          "<br>",
          "<img src=\"x\" alt=\"y\">",
          "<!--",
          "-->",
          "&",
          "&amp;",
          "&#124;",
          "&#10;",
          "&nbsp;",
          "[x](y)",
          "![x](y)",
          "[x][y]",
          "`a | b`",
          "https://a.example/x?ref=b",
          "http://a.example)",
          "www.a.example",
          "x@a.example",
          "mailto:x@a.example",
          ":warning:",
          ":x:",
          "✅",
          "🟢",
          "⚠️",
          "取引所",
          "é",
          "e\u0301",
          "🇯🇵",
          "-",
          "--",
          "---",
          "N/A",
          "TBD",
          "1.",
          "+",
          "=",
          "10% discount",
          "\n",
          "\r",
          "\r\n",
          "\t",
          " ",
          "  ",
          "\u00A0",
          "\u2028",
          "\u3000",
          "\u0085",
          "\u000B");

  private static final List<String> WORDS =
      List.of("Kraken", "OKX", "Gate", "spot", "perp", "clmm", "yes", "no", "a", "v2", "B");

  private Entries() {}

  /** Lists of entries. */
  static Arbitrary<List<ExchangeEntry>> lists() {
    return entry().list().ofMinSize(1).ofMaxSize(4).withoutEdgeCases();
  }

  /** Text with a word in it, so that it is neither blank nor a shortcode alone. */
  private static Arbitrary<String> text() {
    Arbitrary<String> pieces = pieces(4);
    return Combinators.combine(pieces, Arbitraries.of(WORDS), pieces)
        .as((before, word, after) -> before + word + after);
  }

  /** Text that is not only connector types, which would belong in another column. */
  private static Arbitrary<String> fact() {
    return text().filter(text -> !Words.standard().types().areAll(text));
  }

  private static Arbitrary<String> pieces(int most) {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(AWKWARD)),
            Tuple.of(1, Arbitraries.of(WORDS)),
            Tuple.of(1, Arbitraries.just(" ")))
        .list()
        .ofMaxSize(most)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<ExchangeEntry> entry() {
    return Combinators.combine(
            text(),
            docs().list().ofMaxSize(3),
            signups(),
            sets(ConnectorType.class),
            Combinators.combine(
                    status().optional(),
                    logo().optional(),
                    Arbitraries.of(true, false).optional(),
                    Arbitraries.of(Tier.class).optional())
                .as(Labels::new),
            Combinators.combine(
                    website().optional(),
                    url("https://api.example/").optional(),
                    fact().map(Entries::oneLine).list().ofMaxSize(2),
                    fact().map(chain -> chain.replaceAll("[,/]", "")).list().ofMaxSize(3),
                    fact().optional(),
                    fact().optional())
                .as(Rest::new),
            Arbitraries.of(true, false))
        .as(Entries::entry)
        .withoutEdgeCases();
  }

  private record Labels(
      Optional<Status> status,
      Optional<Image> logo,
      Optional<Boolean> certified,
      Optional<Tier> tier) {}

  private record Rest(
      Optional<String> website,
      Optional<String> apiDocs,
      List<String> ids,
      List<String> chains,
      Optional<String> maintainer,
      Optional<String> version) {}

  private static ExchangeEntry entry(
      String word,
      List<DocsLink> docs,
      List<Signup> signups,
      Set<ConnectorType> moreTypes,
      Labels labels,
      Rest rest,
      boolean nameIsLabel) {
    // No text of types alone, which a docs link must not have outside a docs column.
    String name = "The " + word;
    List<DocsLink> allDocs = new ArrayList<>(docs);
    if (nameIsLabel) {
      allDocs.add(0, new DocsLink(name, List.of(), "/exchanges/" + docs.size()));
    }
    Set<ConnectorType> types = new HashSet<>(moreTypes);
    allDocs.forEach(link -> types.addAll(link.types()));
    ExchangeEntry.Builder entry =
        ExchangeEntry.builder(name)
            .connectorIds(rest.ids())
            .docs(allDocs)
            .types(types)
            .signups(signups)
            .chains(rest.chains());
    labels.status().ifPresent(entry::status);
    labels.logo().ifPresent(entry::logo);
    labels.certified().ifPresent(entry::certified);
    labels.tier().ifPresent(entry::tier);
    rest.website().ifPresent(entry::website);
    rest.apiDocs().ifPresent(entry::apiDocs);
    rest.maintainer().ifPresent(entry::maintainer);
    rest.version().ifPresent(entry::version);
    return entry.build();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ").strip();
  }

  private static Arbitrary<Set<ConnectorType>> sets(Class<ConnectorType> types) {
    return Arbitraries.of(types).set().ofMaxSize(3);
  }

  /** A URL that begins so, with anything behind but what makes a referral of it. */
  private static Arbitrary<String> url(String start) {
    return pieces(4).map(piece -> start + piece.replace("ref=", "").replace("://", ""));
  }

  private static Arbitrary<String> website() {
    return Arbitraries.oneOf(
        url("https://www.example/"), url("HTTP://example"), url("./"), url("//x.example/"));
  }

  private static Arbitrary<DocsLink> docs() {
    Arbitrary<String> label =
        Arbitraries.oneOf(
            text(), Arbitraries.of("spot", "perp clob", "concentrated liquidity AMM", "", "Docs"));
    Arbitrary<String> url =
        Arbitraries.oneOf(
            url("/exchanges/"), url("../x.md#"), url("https://docs.hummingbot.org/"), url("#"));
    return Combinators.combine(label, url)
        .as((text, to) -> new DocsLink(text, List.copyOf(Words.standard().types().in(text)), to));
  }

  /** Signups with links, then at most two without. */
  private static Arbitrary<List<Signup>> signups() {
    Arbitrary<Signup> code =
        Arbitraries.of("CBWO4LU6", "1931920", "ab_cd-1")
            .map(it -> new Signup(it, Optional.of(it), Optional.empty(), Optional.empty()));
    return Combinators.combine(
            signup().list().ofMaxSize(3),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.<Signup>of())),
                Tuple.of(1, code.list().ofMinSize(1).ofMaxSize(2))))
        .as(
            (links, codes) -> {
              List<Signup> all = new ArrayList<>(links);
              all.addAll(codes);
              return all;
            });
  }

  private static Arbitrary<Signup> signup() {
    Arbitrary<String> label =
        Arbitraries.oneOf(
            text(), Arbitraries.of("UEIXNXKW", "hummingbot", "here", "", "Fee10", "Sign up"));
    Arbitrary<String> url =
        Combinators.combine(
                Arbitraries.of(
                    "https://x.example/", "mailto:x@y", "https://y.example/join/1931920"),
                pieces(3),
                Arbitraries.of("", "?ref=hummingbot", "?invite_code=a%20b&code="))
            .as((start, piece, end) -> start + piece.replace("://", "") + end);
    Arbitrary<BigDecimal> discount =
        Arbitraries.of("10", "12.50", "0.5", "100", "99.123456789").map(BigDecimal::new);
    return Combinators.combine(label, url, discount.optional(), Arbitraries.of(true, false))
        .as(
            (text, to, percent, codeInLabel) -> {
              // As the text of a link a label may be its code; as that of a picture it is none, but
              // then "10% discount" in it counts.
              boolean inText = codeInLabel || text.contains("discount");
              String folded = text.replaceAll("[\\s\\x0B\\x85\\p{Z}]+", " ").strip();
              return new Signup(
                  text,
                  Words.standard().referrals().find(inText ? folded : "", to),
                  Optional.of(to),
                  percent);
            });
  }

  private static Arbitrary<Status> status() {
    Arbitrary<Optional<Status.Level>> level = Arbitraries.of(Status.Level.class).map(Optional::of);
    // A cell of nothing but type words and emoji belongs under another header than a status.
    Arbitrary<Optional<String>> anyText =
        text()
            .filter(text -> !Words.standard().types().areAll(text.replaceAll("\\P{L}+", " ")))
            .optional();
    Arbitrary<Status> withLevel = Combinators.combine(level, anyText).as(Status::new);
    Arbitrary<Status> withoutLevel =
        Arbitraries.of("since May", "a | b", "*new*", "see [docs](x)")
            .map(text -> new Status(Optional.empty(), Optional.of(text)));
    return Arbitraries.oneOf(withLevel, withoutLevel);
  }

  private static Arbitrary<Image> logo() {
    return Combinators.combine(
            Arbitraries.oneOf(text(), Arbitraries.just("")), pieces(4), text().optional())
        .as(Image::new);
  }
}
