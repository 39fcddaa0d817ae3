package io.github.exchangetables.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.diagnostic.Range;
import org.junit.jupiter.api.Test;

/** The excerpt of a line, with carets below the range. */
class ExcerptTest {

  private static Range range(int column, int length) {
    return new Range(1, column, column + length, 0, length);
  }

  private static String shown(Excerpt.Lines lines) {
    return "    " + lines.source() + "\n    " + lines.indent() + lines.carets() + "\n";
  }

  @Test
  void rangesMayBeGivenInAnyOrder() {
    Excerpt excerpt = new Excerpt(40);

    assertThat(shown(excerpt.of("🟢a🟢b", range(4, 1)))).isEqualTo("    🟢a🟢b\n         ^\n");
    assertThat(shown(excerpt.of("🟢a🟢b", range(2, 1)))).isEqualTo("    🟢a🟢b\n      ^\n");
    assertThat(shown(excerpt.of("🟢a🟢b", range(4, 1)))).isEqualTo("    🟢a🟢b\n         ^\n");
    assertThat(shown(excerpt.of("ab🟢b", range(4, 1)))).isEqualTo("    ab🟢b\n        ^\n");
  }

  @Test
  void rangeAfterTheEndOfTheLineIsMarkedAtTheEnd() {
    assertThat(shown(new Excerpt(40).of("ab", range(9, 3)))).isEqualTo("    ab\n      ^\n");
    assertThat(shown(new Excerpt(40).of("", range(1, 0)))).isEqualTo("    \n    ^\n");
  }

  @Test
  void lineThatFitsIsNotCut() {
    String line = "x".repeat(39) + "y";

    assertThat(shown(new Excerpt(40).of(line, range(40, 1))))
        .isEqualTo("    " + line + "\n" + " ".repeat(43) + "^\n");
    assertThat(shown(new Excerpt(40).of(line, range(1, 40)))).isEqualTo("    " + line + "\n    \n");
    assertThat(shown(new Excerpt(39).of(line, range(1, 40))))
        .isEqualTo("    " + "x".repeat(37) + "…\n    \n");
    assertThat(shown(new Excerpt(40).of(line + "z", range(1, 1))))
        .isEqualTo("    " + "x".repeat(39) + "…\n    ^\n");
  }

  @Test
  void ellipsisReplacesTextBeforeTheRange() {
    String accents = "e\u0301".repeat(100);

    assertThat(shown(new Excerpt(40).of(accents + "here", range(201, 4))))
        .isEqualTo("    …" + "e\u0301".repeat(20) + "here\n" + " ".repeat(25) + "^^^^\n");
  }

  @Test
  void ellipsisReplacesTextAfterTheRange() {
    String accents = "e\u0301".repeat(100);

    assertThat(shown(new Excerpt(40).of("here" + accents, range(1, 4))))
        .isEqualTo("    here" + "e\u0301".repeat(20) + "…\n    ^^^^\n");
  }

  @Test
  void surrogatePairsAreNotSplit() {
    String circles = "🟢".repeat(100);

    assertThat(shown(new Excerpt(41).of(circles + "x", range(101, 1))))
        .isEqualTo("    …" + "🟢".repeat(19) + "x\n" + " ".repeat(43) + "^\n");
    assertThat(shown(new Excerpt(41).of("x" + circles, range(1, 1))))
        .isEqualTo("    x" + "🟢".repeat(19) + "…\n    ^\n");
  }
}
