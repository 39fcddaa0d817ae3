package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.diagnostic.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boundary cases of rules: inputs just inside and just outside of a fault. */
class RuleBoundariesTest {

  private static final String DOCS = "| Exchange | Docs |\n|---|---|\n";
  private static final String TIERS = "| Exchange | Docs | Tier |\n|---|---|---|\n";

  private static List<String> found(Rule rule, String page) {
    return Linter.defaults().withOnlyRules(List.of(rule)).check(ExchangeTables.parse(page)).stream()
        .map(finding -> page.substring(range(finding)[0], range(finding)[1]))
        .toList();
  }

  private static int[] range(Finding finding) {
    return new int[] {finding.diagnostic().range().start(), finding.diagnostic().range().end()};
  }

  @ParameterizedTest
  @ValueSource(strings = {"[spot(/a/)", "](/a/)", "<a href=\"/a b\">spot</a>"})
  void brokenLinkAtTheStartOfACellIsFound(String cell) {
    assertThat(found(Rule.MALFORMED_LINK, DOCS + "| OKX | " + cell + " |\n")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', /a/, /b/, 1",
    "'', '', /okx-perpetual, /okx-spot, 0",
    "'# Spot', '# Perpetual', /a/, /b/, 0",
    "'# Spot', '# Spot', /a/, /a/, 1",
    "'', '', /okx-spot, /okx-spot, 1"
  })
  void onlyEntriesOfOneMarketAreCompared(
      String firstHeading, String secondHeading, String firstDocs, String secondDocs, int count) {
    String first = firstHeading + "\n\n" + TIERS + "| OKX | [docs](" + firstDocs + ") | gold |\n\n";
    String second =
        secondHeading + "\n\n" + TIERS + "| OKX | [docs](" + secondDocs + ") | silver |\n";

    assertThat(found(Rule.INCONSISTENT_ENTRY, first + second)).hasSize(count);
  }

  @Test
  void malformedWebsiteIsNotCompared() {
    String header = "| Exchange | Website |\n|---|---|\n";
    String okx = header + "| OKX | [site](https://www.okx.com/) |\n\n";

    assertThat(
            found(
                Rule.INCONSISTENT_ENTRY,
                okx + header + "| OKX | [site](https://www.okx.example/) |\n"))
        .hasSize(1);
    assertThat(
            found(
                Rule.INCONSISTENT_ENTRY,
                okx + header + "| OKX | [site](https://www.okx.example;x/) |\n"))
        .isEmpty();
  }

  @Test
  void onlyBadgeOfACellIsComparedWithItsText() {
    String header = "| Exchange | Signup |\n|---|---|\n| OKX | ";
    String badge =
        "[![](https://img.shields.io/static/v1?label=Fee&message=%2d10%25)](https://a.example/)";

    assertThat(found(Rule.DISCOUNT_MISMATCH, header + badge + " 20% |\n")).hasSize(1);
    assertThat(found(Rule.DISCOUNT_MISMATCH, header + badge + " 10% |\n")).isEmpty();
    assertThat(found(Rule.DISCOUNT_MISMATCH, header + badge + " 20% " + badge + " |\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"very odd thing, 1", "a very odd thing, 0"})
  void unknownTypeHasAtMostThreeWords(String type, int count) {
    String types = "| Exchange | Type |\n|---|---|\n| HTX | spot |\n| Cube | perp |\n";
    String page = types + "| OKX | " + type + " |\n";

    assertThat(found(Rule.UNKNOWN_TYPE, page)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"spot, 1", "lending, 0", "N/A, 0"})
  void unknownTypesAreFoundWhereMostTypesAreKnown(String third, int count) {
    String types = "| Exchange | Type |\n|---|---|\n| HTX | spot |\n";
    String page = types + "| OKX | minting |\n| Cube | " + third + " |\n";

    assertThat(found(Rule.UNKNOWN_TYPE, page)).hasSize(count);
  }
}
