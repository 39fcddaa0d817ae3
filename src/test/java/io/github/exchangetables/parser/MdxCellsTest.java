package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSX tags, expressions and comments in cells of MDX pages. */
class MdxCellsTest {

  private static Row row(String row) {
    return TableReader.read(
            "| h |\n|---|\n| " + row + " |\n", ParseOptions.defaults().withFlavor(Flavor.MDX))
        .tables()
        .get(0)
        .rows()
        .get(0);
  }

  private static Cell cell(String markdown) {
    return row(markdown).cells().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      value = {
        "1 {/* note */} # 1",
        "{/* a */ /* b */}x # x",
        "{x} # {x}",
        "{\"a\"} # {\"a\"}",
        "{} # {}",
        "{a*b*c} *d* # {a*b*c} d",
        "{\"https://a.b\"} # {\"https://a.b\"}",
        "{{a: '}'}} b # {{a: '}'}} b",
        "`{/* a */}` # {/* a */}",
        "\\{/* a */} # {/* a */}",
        "{ a # { a",
        "a } b # a } b",
        "{/* a # {/* a",
        "<>a</> b # a b",
        "<A.b c={<d/>} e='>'>*f*</A.b> # f",
        "a<br/>b<br />c # a b c",
        "a<br>b # a b",
        "1 < 2 # 1 < 2",
        "<a b=c>d</a> # d",
        "<!-- a -->b # b"
      })
  void textHasNoTagsAndComments(String markdown, String text) {
    assertThat(cell(markdown).text()).isEqualTo(text);
  }

  @Test
  void readsImagesAndLinksOfTags() {
    assertThat(cell("<img src=\"a\" alt='b &amp; c' />").images())
        .containsExactly(image("b & c", "a"));
    assertThat(cell("<img src={\"a\"} alt={'b'} title={t} />").images())
        .containsExactly(image("b", "a"));
    assertThat(cell("<img src={a} alt=\"b\" />").images()).containsExactly(image("b", ""));
    assertThat(cell("<a href={`/a`} {...b}>*c* {/* d */}</a> e").links())
        .extracting(Link::text, Link::url)
        .containsExactly(tuple("c", "/a"));
    assertThat(cell("<a href={a}>c</a>").links()).isEmpty();
    assertThat(cell("[a {b} <c/>](/d)").links())
        .extracting(Link::text, Link::url)
        .containsExactly(tuple("a {b}", "/d"));
    assertThat(cell("<https://a.b>").links()).extracting(Link::url).containsExactly("https://a.b");
  }

  private static Image image(String alt, String url) {
    return new Image(alt, url, Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Icon color=\"green\" />",
        "<Icon color={'green'} />",
        "<i style=\"color: green\">a</i>",
        "<i style={{ color: \"green\" }}>a</i>",
        "<i style={{fontSize: 2, color: 'green'}}>a</i>"
      })
  void readsColorsOfTags(String markdown) {
    assertThat(cell(markdown).colors()).containsExactly("green");
  }

  @Test
  void pipeSplitsCellsInExpressionsAndAttributes() {
    assertThat(row("{\"a|b\"} | <c d=\"e|f\"/>").cells())
        .extracting(Cell::text)
        .containsExactly("{\"a", "b\"}", "<c d=\"e", "f\"/>");
    assertThat(cell("{\"a\\|b\"}").text()).isEqualTo("{\"a|b\"}");
  }

  @Test
  void cellOfOnlyACommentIsEmpty() {
    assertThat(cell("{/* a */}").isEmpty()).isTrue();
    assertThat(cell("{/* a */}").markdown()).isEqualTo("{/* a */}");
    assertThat(cell("{/* a */ /* b */}").isEmpty()).isTrue();
    assertThat(cell("{/* a */ b}").isEmpty()).isFalse();
    assertThat(cell("{/* a */} b").isEmpty()).isFalse();
    assertThat(cell("{}").isEmpty()).isFalse();
    assertThat(Parsed.cell("{/* a */}").isEmpty()).isFalse();
  }

  @Test
  void bracesAreTextInGfm() {
    assertThat(Parsed.cell("1 {/* note */}").text()).isEqualTo("1 {/* note */}");
  }
}
