package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MDX blocks are parsed as remark-mdx parses them. */
class MdxBlocksTest {

  private static final ParseOptions MDX = ParseOptions.defaults().withFlavor(Flavor.MDX);
  private static final String TABLE = "| a | b |\n|---|---|\n| c | d |\n";

  private static List<Table> tables(String markdown) {
    return TableReader.read(markdown, MDX).tables();
  }

  /** The lines of the tables, and behind a colon those of their rows. */
  private static List<String> lines(String markdown) {
    return tables(markdown).stream()
        .map(table -> table.line() + ":" + table.rows().stream().map(Row::line).toList())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Tab>",
        "</Tab>",
        "<Tab />",
        "<>",
        "</>",
        "<a.b-c.d e:f='>' $g {...h}>",
        "<Tab title=\"a > b | c\" x={{y: \"}\", z: `}`}} >  ",
        "<Tab\n  title=\"|\"\n\n  x={[\n    '>',\n  ]}\n>",
        "<Steps><Step>{text}</Step></Steps>",
        "{a}<b/>",
        "      <Tab>",
        "<Tab a=\"\n| x | y |\n|---|---|\n\">"
      })
  void tagIsTransparentAndEndsATable(String tag) {
    int lines = tag.split("\n").length;

    assertThat(lines(tag + "\n" + TABLE)).containsExactly(lines + 1 + ":[" + (lines + 3) + "]");
    assertThat(lines(TABLE + tag + "\n" + TABLE))
        .containsExactly("1:[3]", lines + 4 + ":[" + (lines + 6) + "]");
    assertThat(lines("Text\n" + tag + "\n" + TABLE)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{x}",
        "{/* c */}",
        "{/* | c | d | */}",
        "  {/*\n| c | d |\n\n}*/}",
        "{\"}\"}  ",
        "{`\n}`}",
        "{rows.map(r => <Row a=\"}\">{r} isn't</Row>)}",
        "{\n  a\n}",
        "<!-- c -->"
      })
  void expressionCutsATable(String expression) {
    int lines = expression.split("\n").length;

    Table table = tables(TABLE + expression + "\n| e | f |\n").get(0);

    assertThat(table.rows()).extracting(Row::line).containsExactly(3, lines + 4);
    assertThat(table.commentLines()).hasSize(lines);
    assertThat(lines(TABLE + expression + "\n" + TABLE)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>c</b> | d",
        "<Icon /> text",
        "{c} | d",
        "{/* c */} | d",
        "{c} {d}",
        "< a> | d",
        "<a b=c d",
        "<1> | b",
        "{ | d",
        "import | d"
      })
  void lineWithATagAndOtherTextIsARow(String row) {
    assertThat(lines(TABLE + row + "\n")).containsExactly("1:[3, 4]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "   ", "    ", "     ", "        ", "\t", "\t\t", "  \t"})
  void indentedLinesAreNotCode(String indent) {
    String indented = TABLE.replaceAll("(?m)^(?=.)", indent);

    assertThat(lines(indented)).containsExactly("1:[3]");
    assertThat(lines("Text\n" + indented)).containsExactly("2:[4]");
    assertThat(lines("<Tab>\n" + indented + "</Tab>\n")).containsExactly("2:[4]");
    assertThat(lines("> <Tab>\n" + indented.replaceAll("(?m)^(?=.)", "> ")))
        .containsExactly("2:[4]");
    assertThat(lines("- <Tab>\n" + indented.replaceAll("(?m)^(?=.)", "  ")))
        .containsExactly("2:[4]");
    assertThat(lines("Text\n\n" + indent + "# H\n\n" + TABLE)).containsExactly("5:[7]");
    assertThat(tables("Text\n" + indent + "# H\n" + TABLE).get(0).section()).contains("H");
  }

  @Test
  void indentationMayChangeFromLineToLine() {
    assertThat(lines("      | a | b |\n  |---|---|\n\t| c | d |\n| e | f |\n"))
        .containsExactly("1:[3, 4]");
    assertThat(lines("<Tab>\n    ```\n" + TABLE + "        ```\n" + TABLE))
        .containsExactly("7:[9]");
    assertThat(lines("```\n" + TABLE + "     ```\n" + TABLE)).containsExactly("6:[8]");
    assertThat(lines("> | a |\n     > |---|\n> | b |\n")).containsExactly("1:[3]");
  }

  @Test
  void itemsOfListsKeepTheirIndentation() {
    assertThat(
            lines(
                "<Tab>\n    - x\n\n      | a |\n      |---|\n\n    - y\n\n          | a |\n          |---|\n"))
        .containsExactly("4:[]", "9:[]");
    assertThat(
            lines(
                "<Tab>\n  - x\n      - y\n\n        | a |\n        |---|\n        | b |\n  | c |\n"))
        .containsExactly("5:[7]");
    assertThat(lines("<A />\n* x\n<B />\n-   | a | b |\n    |---|---|\n")).containsExactly("4:[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import a from 'b'",
        "import 'b'",
        "import {\n  a,\n  b\n} from 'c'",
        "import * as a from 'b'\nexport const c = 1",
        "export default function A() {\n  return (\n    <div>\n| a | b |\n|---|---|\n    </div>\n  )\n}",
        "export const t = `\n\n| a | b |\n|---|---|\n`",
        "export {a} from 'b'\n# No heading"
      })
  void importsAndExportsExtendToABlankLine(String module) {
    int lines = module.split("\n").length;

    assertThat(lines(module + "\n\n" + TABLE))
        .containsExactly(lines + 2 + ":[" + (lines + 4) + "]");
    assertThat(lines(TABLE + module + "\n" + TABLE)).containsExactly("1:[3]");
    assertThat(lines("Text\n" + module.lines().findFirst().orElseThrow() + "\n" + TABLE))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import your keys",
        "export the rows",
        "  import a from 'b'",
        "important",
        "export const a = {\n\nText",
        "export const a = /*\n\nText",
        "<https://a.b>",
        "<Tab title=\"a",
        "<Tab title=\"a\">text",
        "<a@b.c>",
        "<5",
        "{",
        "{ a",
        "{/* a",
        "{`a",
        "{\n} text",
        "<!-- a\n-->",
        "<?php ?>\n",
        "<div class=a>\n"
      })
  void invalidMdxHidesNoTable(String refused) {
    assertThat(lines(refused + "\n" + TABLE)).hasSize(1);
  }

  @Test
  void invalidTagsAreHtmlAsInGfm() {
    assertThat(lines("<div class=a>\n" + TABLE)).isEmpty();
    assertThat(lines("<div class=a>\n" + TABLE + "\n" + TABLE)).containsExactly("6:[8]");
    assertThat(lines("<!--\n" + TABLE + "\n" + TABLE + "--> text\n" + TABLE))
        .containsExactly("10:[12]");
  }

  @Test
  void tagInAQuoteContinuesOnLinesWithQuoteMarkers() {
    assertThat(lines("> <Tab\n>   title=\"a\n> b\">\n> | a |\n> |---|\n")).containsExactly("4:[]");
    assertThat(lines("> > <Tab\n> >\n>>>\n> > | a |\n> > |---|\n")).containsExactly("4:[]");
    assertThat(lines("> <Tab\n  title='a'>\n\n| a |\n|---|\n")).containsExactly("4:[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "> > ", "- ", "1. "})
  void lineBelowTheTableOfAQuoteOrItemIsNoHeader(String marker) {
    String rest = marker.startsWith(">") ? marker : " ".repeat(marker.length());
    String table = marker + "| a |\n" + rest + "|---|\n";

    assertThat(lines(table + TABLE)).containsExactly("1:[]");
    assertThat(lines(table + "Text\n" + TABLE)).containsExactly("1:[]", "4:[6]");
    assertThat(lines(table + "\n" + TABLE)).containsExactly("1:[]", "4:[6]");
    assertThat(lines("| a |\n|---|\n" + table)).containsExactly("1:[]", "3:[]");
    assertThat(lines("<Tab>\n" + table + TABLE + "</Tab>\n")).containsExactly("2:[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "+ ", "* ", "1. ", "10) "})
  void itemHasAnyNumberOfSpacesBeforeItsContent(String marker) {
    String item = marker + "      ";
    String indent = " ".repeat(item.length());

    assertThat(lines(item + "| a |\n" + indent + "|---|\n" + indent + "| b |\n"))
        .containsExactly("1:[3]");
    assertThat(lines(item + "x\n\n" + indent + "| a |\n" + indent + "|---|\n"))
        .containsExactly("3:[]");
    assertThat(lines(item + "x\n" + marker + "\t\t| a |\n\t\t    |---|\n")).containsExactly("2:[]");
    // A line with less indentation continues the paragraph, but is no row of a table in it.
    assertThat(lines(item + "| a |\n" + " ".repeat(marker.length()) + "|---|\n")).isEmpty();
    assertThat(lines("> " + item + "> | a |\n> " + indent + "> |---|\n")).containsExactly("1:[]");
  }

  @Test
  void numberAboveOneDoesNotInterruptAParagraph() {
    assertThat(lines("x\n1.      | a |\n        |---|\n")).containsExactly("2:[]");
    assertThat(tables("x\n2.      | a |\n        |---|---|\n").get(0).headers())
        .containsExactly("2.", "a");
    assertThat(lines("-     -     -\n" + TABLE)).containsExactly("2:[4]");
    assertThat(lines("1234567890.      | a |\n|---|---|\n")).containsExactly("1:[]");
  }

  @Test
  void mkdocsContainersAreText() {
    assertThat(lines("!!! note\n    | a | b |\n    |---|---|\n")).containsExactly("2:[]");
    assertThat(lines("=== \"Linux\"\n    | a | b |\n    |---|---|\n")).containsExactly("2:[]");
  }

  @Test
  void linesOfOnePipeAreRows() {
    assertThat(lines(TABLE + "|\n| e |\n")).containsExactly("1:[3, 4, 5]");
    assertThat(tables(TABLE + " | \n").get(0).rows().get(1).cells()).hasSize(1);
  }

  @Test
  void headingsInTagsNameSections() {
    assertThat(
            tables("<Tab>\n      ## In *a* {/* c */} tab <br/>\n</Tab>\n" + TABLE).get(0).section())
        .contains("In a tab");
    assertThat(tables("Title\nimport a from 'b'\n===\n" + TABLE).get(0).section())
        .contains("Title import a from 'b'");
  }

  @Test
  void nestingIsLimited() {
    ParseOptions shallow = MDX.withMaxNesting(4);
    String deep = "> - > - > <Tab>\n> \n> - > - > " + TABLE.replace("\n", "\n>     >     > ");

    assertThat(TableReader.read(deep, shallow).tables()).isEmpty();
    assertThat(TableReader.read(deep, shallow).diagnostics())
        .extracting(Diagnostic::rule)
        .contains(Rule.LIMIT_REACHED);
  }

  @Test
  void tagsDoNotCountAsNesting() {
    ParseOptions shallow = MDX.withMaxNesting(2);

    assertThat(TableReader.read("<Tab>\n".repeat(1000) + TABLE, shallow).tables()).hasSize(1);
  }
}
