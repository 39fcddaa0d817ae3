package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed HTML tags, in addition to {@code testdata/lint/malformed-tag.md}. */
class MalformedTagTest {

  private static Cell cell(String markdown, Flavor flavor) {
    return ExchangeTables.parse(
            "| a |\n|---|\n| " + markdown + " |\n", ParseOptions.defaults().withFlavor(flavor))
        .tables()
        .get(0)
        .rows()
        .get(0)
        .cells()
        .get(0);
  }

  private static List<MalformedTag> tags(String markdown) {
    return MalformedTag.in(cell(markdown, Flavor.GFM));
  }

  @ParameterizedTest
  @CsvSource({
    "<imgsrc='a.png'>, <img src='a.png'>",
    "x <imgALT=x src=y/>, x <img ALT=x src=y/>",
    "<ahref='/x'>y</a>, <a href='/x'>y</a>",
    "<spanstyle ='x'>, <span style ='x'>"
  })
  void missingSpaceIsLocated(String markdown, String mended) {
    MalformedTag tag = tags(markdown).get(0);
    int space = tag.space().orElseThrow();

    assertThat(markdown.substring(0, space) + " " + markdown.substring(space)).isEqualTo(mended);
    assertThat(markdown.substring(tag.start())).startsWith("<");
    assertThat(tag.end()).isLessThanOrEqualTo(markdown.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<fontcolor=red",
        "<img src='a.png'",
        "<img src='a.png>",
        "<a href=/x\">",
        "<img \"x\">"
      })
  void otherMistakesHaveNoMissingSpace(String markdown) {
    assertThat(tags(markdown))
        .singleElement()
        .satisfies(tag -> assertThat(tag.space()).isEmpty())
        .satisfies(tag -> assertThat(tag.end()).isEqualTo(markdown.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='a.png'>",
        "<img src='a.png' alt='<imgsrc=x>'>",
        "`<imgsrc='a.png'>`",
        "\\<imgsrc='a.png'>",
        "&lt;imgsrc='a.png'>",
        "<!-- <imgsrc='a.png'> -->",
        "<imgur>, <imgx src=a> and <aside>",
        "a < b",
        "<https://a.example/?imgsrc=a>"
      })
  void otherTextIsNoTag(String markdown) {
    assertThat(tags(markdown)).isEmpty();
  }

  @Test
  void tagsOfMdxAreNotMalformed() {
    assertThat(MalformedTag.in(cell("<img src={a} {...b} />", Flavor.MDX))).isEmpty();
  }
}
