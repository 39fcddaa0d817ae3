package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinterTest {

  private static final List<Rule> OFF_BY_DEFAULT =
      List.of(
          Rule.MISSING_CELLS,
          Rule.MISSING_ALT,
          Rule.UNKNOWN_STATUS,
          Rule.SKIPPED_TABLE,
          Rule.REDIRECTED_PAGE);

  private static final String TIERS = "| Exchange | Docs | Tier |\n|---|---|---|\n";

  private static Page page(String file, String markdown) {
    return ExchangeTables.parse(markdown, file);
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(finding -> finding.diagnostic().rule().id()).toList();
  }

  @Test
  void defaultLinterHasAllRulesThatAreEnabledByDefault() {
    assertThat(Linter.defaults().rules())
        .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.copyOf(OFF_BY_DEFAULT)));
    assertThat(Arrays.stream(Rule.values()).filter(rule -> !rule.isEnabledByDefault()))
        .containsExactlyElementsOf(OFF_BY_DEFAULT);
  }

  @Test
  void changingTheRulesReturnsADifferentLinter() {
    Linter standard = Linter.defaults();
    Linter more = standard.withRule(Rule.MISSING_CELLS);
    Linter all =
        more.withRule(Rule.UNKNOWN_STATUS)
            .withRule(Rule.MISSING_ALT)
            .withRule(Rule.SKIPPED_TABLE)
            .withRule(Rule.REDIRECTED_PAGE);
    Linter fewer = more.withoutRule(Rule.MISSING_CELLS).withoutRule(Rule.EXTRA_CELLS);
    Linter two = standard.withOnlyRules(List.of(Rule.MISSING_PAGE, Rule.EXTRA_CELLS));

    assertThat(all.rules()).containsExactly(Rule.values());
    assertThat(fewer.rules()).doesNotContain(Rule.MISSING_CELLS, Rule.EXTRA_CELLS);
    assertThat(two.rules()).containsExactly(Rule.EXTRA_CELLS, Rule.MISSING_PAGE);
    assertThat(standard.rules()).isEqualTo(Linter.defaults().rules());
  }

  @Test
  void disabledRulesFindNothing() {
    Page page = ExchangeTables.parse("| Exchange | Docs |\n|---|---|\n| Kraken | | x |\n| OKX |\n");

    assertThat(ids(Linter.defaults().check(page))).containsExactly("extra-cells");
    assertThat(Linter.defaults().withoutRule(Rule.EXTRA_CELLS).check(page)).isEmpty();
    assertThat(ids(Linter.defaults().withRule(Rule.MISSING_CELLS).check(page)))
        .containsExactly("extra-cells", "missing-cells");
  }

  @Test
  void rowAtTheEndOfThePageMayEndInWhiteSpaceOfAnyKind() {
    String table = "| Exchange | Docs |\n|---|---|\n| Kraken | x |";

    for (String space : List.of(" ", "\t", "\u00a0", " \u2003", "\u0085", "| ", "|\u00a0")) {
      Page page = ExchangeTables.parse(table + space);
      List<Finding> findings = Linter.defaults().check(page);
      assertThat(findings)
          .allSatisfy(
              finding ->
                  assertThat(finding.diagnostic().range().end())
                      .isLessThanOrEqualTo(page.source().length()));
    }
  }

  @Test
  void findingsAreInTheOrderOfPagesAndLines() {
    String markdown = TIERS + "| Kraken | | x | y |\n| OKX | [spot](/okx | z |\n";

    List<Finding> findings =
        Linter.defaults().check(Stream.of(page("b.md", markdown), page("a.md", markdown)));

    assertThat(findings)
        .extracting(
            finding -> finding.file().orElseThrow() + ":" + finding.diagnostic().range().line(),
            finding -> finding.diagnostic().rule())
        .containsExactly(
            tuple("b.md:3", Rule.UNKNOWN_TIER),
            tuple("b.md:3", Rule.EXTRA_CELLS),
            tuple("b.md:4", Rule.MALFORMED_LINK),
            tuple("b.md:4", Rule.UNKNOWN_TIER),
            tuple("a.md:3", Rule.UNKNOWN_TIER),
            tuple("a.md:3", Rule.EXTRA_CELLS),
            tuple("a.md:4", Rule.MALFORMED_LINK),
            tuple("a.md:4", Rule.UNKNOWN_TIER));
  }

  @Test
  void findingsHaveTextExchangeAndTable() {
    String markdown =
        "<!-- exchange-tables-enabel -->\n\n" + TIERS + "\n" + TIERS + "| Kraken | | Tin |\n";

    List<Finding> findings = Linter.defaults().check(ExchangeTables.parse(markdown));

    assertThat(findings)
        .extracting(Finding::text, Finding::exchange, Finding::table, Finding::severity)
        .containsExactly(
            tuple(
                "exchange-tables-enabel", Optional.empty(), OptionalInt.empty(), Severity.WARNING),
            tuple("Tin", Optional.of("Kraken"), OptionalInt.of(2), Severity.NOTE));
  }

  @Test
  void rangesCountCodePointsAndCutTheSource() {
    for (String lineBreak : List.of("\n", "\r\n", "\r")) {
      String markdown =
          ("# 🟢\n\n" + TIERS + "| 🟢 Kraken | ✅ | platinum 🥇🥇 ore |\n| OKX | | Gold |\n")
              .replace("\n", lineBreak)
              .replace("🥇🥇", "🏅🏅");

      List<Finding> findings = Linter.defaults().check(ExchangeTables.parse(markdown));

      assertThat(findings).hasSize(1);
      Range range = findings.get(0).diagnostic().range();
      assertThat(range.line()).isEqualTo(5);
      assertThat(range.column()).isEqualTo(18);
      assertThat(range.endColumn()).isEqualTo(33);
      assertThat(markdown.substring(range.start(), range.end())).isEqualTo("platinum 🏅🏅 ore");
      assertThat(findings.get(0).sourceLine()).isEqualTo("| 🟢 Kraken | ✅ | platinum 🏅🏅 ore |");
    }
  }

  @Test
  void pagesAreComparedWithEachOther() {
    String gold = TIERS + "| OKX | [spot](/exchanges/okx/) | Gold |\n";
    String silver = "\n" + TIERS + "| OKX | [spot](./okx.md) | Silver |\n";

    List<Finding> findings =
        Linter.defaults()
            .check(Stream.of(page("a.md", silver), page("b.md", gold), page("c/d.md", gold)));

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.file()).contains("a.md");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.diagnostic().message())
        .isEqualTo("OKX: the tier is \"silver\" in a.md:4 and \"gold\" in b.md:3");
    assertThat(finding.related())
        .extracting(
            place -> place.file().orElseThrow(),
            place -> place.range().line(),
            Finding.Related::message)
        .containsExactly(
            tuple("b.md", 3, "the tier is \"gold\""), tuple("c/d.md", 3, "the tier is \"gold\""));
  }

  @Test
  void checksAreIndependent() {
    Linter linter = Linter.defaults();
    Page gold = page("a.md", TIERS + "| OKX | [spot](/exchanges/okx/) | Gold |\n");
    Page silver = page("b.md", TIERS + "| OKX | [spot](/exchanges/okx/) | Silver |\n");

    assertThat(linter.check(gold)).isEmpty();
    assertThat(linter.check(silver)).isEmpty();
    assertThat(linter.check(Stream.of(gold, silver))).hasSize(1);
  }

  @Test
  void messagesNameLinesIfPagesHaveNoFile() {
    Page page =
        ExchangeTables.parse(
            TIERS
                + "| OKX | [spot](/okx) | Gold |\n\n"
                + TIERS
                + "| OKX | [spot](/okx) | Silver |\n");

    assertThat(Linter.defaults().check(page).get(0).diagnostic().message())
        .isEqualTo("OKX: the tier is \"gold\" in line 3 and \"silver\" in line 7");
  }

  @Test
  void suppressedRowIsNotComparedWithOthers() {
    String silver =
        "<!-- exchange-tables-disable inconsistent-entry -->\n\n"
            + TIERS
            + "| OKX | [spot](/okx) | Silver |\n";
    String gold = TIERS + "| OKX | [spot](/okx) | Gold |\n";

    assertThat(Linter.defaults().check(Stream.of(page("a.md", silver), page("b.md", gold))))
        .isEmpty();
    assertThat(Linter.defaults().check(Stream.of(page("b.md", gold), page("a.md", silver))))
        .isEmpty();
  }

  @Test
  void pipesInCodeAreFoundInEveryFlavor() {
    String markdown = "| Exchange | ID |\n|---|---|\n| Kraken | `a|b` |\n";
    Page mkdocs = ExchangeTables.parse(markdown, ParseOptions.defaults().withFlavor(Flavor.MKDOCS));

    assertThat(ids(Linter.defaults().check(mkdocs))).containsExactly("pipe-in-code");
    assertThat(ids(Linter.defaults().check(ExchangeTables.parse(markdown))))
        .containsExactly("pipe-in-code", "extra-cells");
  }

  @Test
  void messageOfAPipeInCodeNamesTheRenderer() {
    String code = "| Exchange | ID |\n|---|---|\n| Kraken | `a|b` |\n";
    String unclosed = "| Exchange | ID |\n|---|---|\n| `Kraken | `a` |\n";
    for (Flavor flavor : Flavor.values()) {
      String renderer = flavor == Flavor.MDX ? "Mintlify" : "GitHub";
      ParseOptions options = ParseOptions.defaults().withFlavor(flavor);
      Linter linter = Linter.defaults().withOnlyRules(List.of(Rule.PIPE_IN_CODE));

      assertThat(linter.check(ExchangeTables.parse(code, options)).get(0).diagnostic().message())
          .contains(renderer + " splits the row at this pipe");
      assertThat(linter.check(ExchangeTables.parse(unclosed, options)))
          .extracting(finding -> finding.diagnostic().message())
          .singleElement(as(STRING))
          .contains(renderer + " ends the cell at this pipe", "Close it");
    }
  }

  @Test
  void lonePipeIsARowInMdx() {
    String markdown = "| Command | Effect |\n|---|---|\n|\n";
    Page mdx = ExchangeTables.parse(markdown, ParseOptions.defaults().withFlavor(Flavor.MDX));

    assertThat(ids(Linter.defaults().check(mdx))).isEmpty();
    assertThat(ids(Linter.defaults().check(ExchangeTables.parse(markdown))))
        .containsExactly("lone-pipe");
  }

  @Test
  void messagesCutLongValuesAndReplaceControlCharacters() {
    Page page =
        ExchangeTables.parse(
            TIERS + "| OK\u001B[31mX | | " + "platinum ".repeat(100) + "\u202E |\n");

    assertThat(Linter.defaults().check(page).get(0).diagnostic().message())
        .isEqualTo(
            "OK\uFFFD[31mX: unknown tier \"platinum platinum platinum platinum platinum platinum platin…\""
                + "; expected gold, silver or bronze");
  }

  @Test
  void findingPrintsItsFileAndDiagnostic() {
    Page page = page("docs/a.md", TIERS + "| OKX | | platinum |\n");

    Finding finding = Linter.defaults().check(page).get(0);

    assertThat(finding.file()).contains("docs/a.md");
    assertThat(finding)
        .hasToString(
            "docs/a.md:3:11: note: OKX: unknown tier \"platinum\"; expected gold, silver or"
                + " bronze [unknown-tier]");
  }

  @Test
  void pagesAreNotKeptInMemoryWhileTheStreamIsChecked() {
    List<WeakReference<Page>> seen = new ArrayList<>();
    Stream<Page> pages =
        IntStream.range(0, 3)
            .mapToObj(
                i -> {
                  System.gc();
                  assertThat(seen.stream().filter(page -> page.get() != null).count())
                      .isLessThanOrEqualTo(1);
                  Page page = page(i + ".md", TIERS + "| OKX | | platinum |\n");
                  seen.add(new WeakReference<>(page));
                  return page;
                });

    assertThat(Linter.defaults().check(pages)).hasSize(3);
  }

  @Test
  void rejectsNull() {
    assertThatNullPointerException().isThrownBy(() -> Linter.defaults().check((Page) null));
    assertThatNullPointerException().isThrownBy(() -> Linter.defaults().withRule(null));
    assertThatNullPointerException().isThrownBy(() -> Linter.defaults().withoutRule(null));
    assertThatNullPointerException().isThrownBy(() -> Linter.defaults().withDocsRoot(null));
    assertThatNullPointerException()
        .isThrownBy(() -> Linter.defaults().withOnlyRules(Arrays.asList(Rule.CUT_TABLE, null)));
  }
}
