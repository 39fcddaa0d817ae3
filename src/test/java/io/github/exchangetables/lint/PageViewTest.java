package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.diagnostic.Range;
import org.junit.jupiter.api.Test;

/** Finds text in a range of a page. */
class PageViewTest {

  private final PageView page = new PageView(ExchangeTables.parse("a\n🟢x x🔴x\nx"), 0);

  /** The second line; the emoji take two UTF-16 units and one column each. */
  private final Range line = new Range(2, 1, 7, 2, 10);

  @Test
  void findsFirstAndLastOccurrence() {
    assertThat(page.find(line, "x")).isEqualTo(new Range(2, 2, 3, 4, 5));
    assertThat(page.findLast(line, "x")).isEqualTo(new Range(2, 6, 7, 9, 10));
    assertThat(page.find(line, "🔴x")).isEqualTo(new Range(2, 5, 7, 7, 10));
    assertThat(page.findLast(line, "🔴x")).isEqualTo(new Range(2, 5, 7, 7, 10));
  }

  @Test
  void returnsTheRangeIfTheTextIsNotInIt() {
    Range beforeTheLast = new Range(2, 1, 6, 2, 9);

    assertThat(page.find(line, "a")).isEqualTo(line);
    assertThat(page.find(line, "")).isEqualTo(line);
    assertThat(page.findLast(line, "")).isEqualTo(line);
    assertThat(page.find(beforeTheLast, "🔴x")).isEqualTo(beforeTheLast);
  }

  @Test
  void longRangeIsNotSearched() {
    String text = "b".repeat(999) + "cd";
    PageView longPage = new PageView(ExchangeTables.parse(text), 0);

    assertThat(longPage.find(new Range(1, 1, 1001, 0, 1000), "c").column()).isEqualTo(1000);
    assertThat(longPage.find(new Range(1, 1, 1002, 0, 1001), "c").column()).isEqualTo(1);
  }
}
