package io.github.exchangetables.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules, severities and ranges of diagnostics. */
class DiagnosticsTest {

  @ParameterizedTest
  @CsvSource({
    "BROKEN_HEADER, broken-header, error",
    "CUT_TABLE, cut-table, error",
    "EXTRA_CELLS, extra-cells, error",
    "MISPLACED_CELLS, misplaced-cells, warning",
    "ABSORBED_LINE, absorbed-line, warning",
    "UNNAMED_ROW, unnamed-row, warning",
    "MALFORMED_ENCODING, malformed-encoding, warning",
    "LIMIT_REACHED, limit-reached, warning"
  })
  void idsAndSeveritiesOfRulesDoNotChange(Rule rule, String id, String severity) {
    assertThat(rule.id()).isEqualTo(id);
    assertThat(rule.severity().label()).isEqualTo(severity);
  }

  @ParameterizedTest
  @EnumSource
  void fromIdFindsRule(Rule rule) {
    assertThat(Rule.fromId(rule.id())).contains(rule);
    assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BROKEN_HEADER", "broken_header", "broken-header ", "no-such-rule"})
  void fromIdDoesNotFindOtherText(String id) {
    assertThat(Rule.fromId(id)).isEmpty();
  }

  @Test
  void diagnosticHasTheSeverityOfItsRule() {
    Diagnostic diagnostic = new Diagnostic(Rule.CUT_TABLE, new Range(1, 1, 2, 0, 1), "cut");

    assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void mostSevereSeverityIsFirst() {
    assertThat(Severity.values())
        .extracting(Severity::label)
        .containsExactly("error", "warning", "note");
  }

  @ParameterizedTest
  @CsvSource({"0,1,1,0,0", "1,0,1,0,0", "1,2,1,0,0", "1,1,1,-1,0", "1,1,1,2,1"})
  void rejectsInvalidRanges(int line, int column, int endColumn, int start, int end) {
    assertThatThrownBy(() -> new Range(line, column, endColumn, start, end))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rangeMayBeEmpty() {
    assertThat(new Range(1, 1, 1, 0, 0).end()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void summaryOfRuleIsOneSentence(Rule rule) {
    assertThat(rule.summary()).matches("[A-Z].{15,}[^.\\s]\\.");
  }
}
