package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Status.Level;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A status has a level, in any of its notations, and a text. */
class StatusWordsTest {

  private static Optional<Status> read(String markdown) {
    return Words.standard().statuses().read(Cells.cell(markdown));
  }

  private static Optional<Level> level(String markdown) {
    return read(markdown).flatMap(Status::level);
  }

  @ParameterizedTest
  @CsvSource({
    "![GREEN](a.png), GREEN",
    "![now yellow](a.png), YELLOW",
    "<img src=a.png alt=red>, RED",
    "<span style=\"color:green; font-size:25px\">⬤</span>, GREEN",
    "<span style=\"color: Yellow\"></span>, YELLOW",
    "<font color=\"red\">closed</font>, RED",
    "<b style=\"color:#333\">a <b style=\"color:GREEN\">b <b style=\"color:red\">c, GREEN",
    ":white_check_mark:, GREEN",
    "✅, GREEN",
    "🟢 live, GREEN",
    ":warning: old API, YELLOW",
    "⚠, YELLOW",
    "⚠\uFE0F, YELLOW",
    "🟡, YELLOW",
    ":x:, RED",
    "❌ gone, RED",
    "❌\uFE0F, RED",
    "🔴, RED",
    "Green, GREEN",
    "YELLOW: orders may be slow, YELLOW",
    "RED, RED",
    "![unavailable](a.png), RED",
    "Unavailable since 2022, RED"
  })
  void readsTheLevel(String markdown, Level level) {
    assertThat(level(markdown)).contains(level);
  }

  @ParameterizedTest
  @CsvSource({
    "![green](a.png) was <font color=red>yellow</font> ❌, GREEN",
    "<font color=green>❌</font>, GREEN",
    "✅ after a yellow week, GREEN",
    "❌ then ✅, RED",
    "'GREEN, unavailable in some regions', RED",
    "![unavailable](a.png) 🟢, GREEN"
  })
  void mostSevereLevelWins(String markdown, Level level) {
    assertThat(level(markdown)).contains(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Red Hat", "reduced orders", "Greenland", "incredible", ":rocket:", "?"})
  void textWithoutLevelIsAStatus(String text) {
    assertThat(read(text)).contains(new Status(Optional.empty(), Optional.of(text)));
  }

  @Test
  void levelWithoutTextIsAStatus() {
    assertThat(read("![green](a.png)"))
        .contains(new Status(Optional.of(Level.GREEN), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "N/A", "TBD", "![screenshot](a.png)"})
  void cellWithoutLevelAndTextHasNoStatus(String markdown) {
    assertThat(read(markdown)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "No",
        "NO (yet)",
        "not yet",
        "false",
        "0",
        "❌",
        "❌ gone",
        "✗",
        "✘",
        "✖",
        "✖\uFE0F",
        ":x:",
        ":x: later",
        "(no)"
      })
  void recognizesNo(String text) {
    assertThat(Words.standard().answers().isNo(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yes",
        "none",
        "nothing",
        "November",
        "✅",
        ":warning:",
        "⚠",
        "10",
        "yes, not soon"
      })
  void otherTextIsNotNo(String text) {
    assertThat(Words.standard().answers().isNo(text)).isFalse();
  }
}
