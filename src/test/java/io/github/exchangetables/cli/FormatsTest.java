package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.format.EntryFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact output of {@code parse} in every format. */
class FormatsTest {

  private static final String KRAKEN =
      """
      {"name":"Kraken","connectorIds":[],"website":"https://kraken.com",\
      "docs":[{"label":"spot","types":["spot"],"url":"./kraken/"}],\
      "apiDocs":"https://docs.kraken.com","types":["spot"],"certified":true,"tier":"gold",\
      "signups":[{"label":"HB10","code":"HB10","url":"https://kraken.com/?ref=HB10",\
      "feeDiscountPercent":12.5}],\
      "status":null,"logo":{"alt":"Kraken","src":"/img/k.png"},"chains":[],"maintainer":null,\
      "version":null,"moved":false,\
      "cells":[\
      {"header":"Logo","markdown":"![Kraken](/img/k.png \\"K\\")","text":"","links":[],\
      "images":[{"alt":"Kraken","url":"/img/k.png","title":"K"}]},\
      {"header":"Exchange","markdown":"[Kraken](https://kraken.com)","text":"Kraken",\
      "links":[{"text":"Kraken","url":"https://kraken.com","title":null}],"images":[]},\
      {"header":"Docs","markdown":"[spot](./kraken/) [API](https://docs.kraken.com)",\
      "text":"spot API","links":[{"text":"spot","url":"./kraken/","title":null},\
      {"text":"API","url":"https://docs.kraken.com","title":null}],"images":[]},\
      {"header":"Certified","markdown":"✅","text":"✅","links":[],"images":[]},\
      {"header":"Signup","markdown":"[HB10](https://kraken.com/?ref=HB10)\
       ![](https://img.shields.io/static/v1?label=Fee&message=-12.5%25)","text":"HB10",\
      "links":[{"text":"HB10","url":"https://kraken.com/?ref=HB10","title":null}],\
      "images":[{"alt":"","url":"https://img.shields.io/static/v1?label=Fee&message=-12.5%25",\
      "title":null}]},\
      {"header":"Tier","markdown":"🥇 Gold","text":"🥇 Gold","links":[],"images":[]}],\
      "missingColumns":[],"extraCells":[],\
      "source":{"file":null,"line":5,"table":1,"section":"Spot & Perp"}}""";

  private static final String BX =
      """
      {"name":"Bx","connectorIds":[],"website":null,\
      "docs":[{"label":"perp","types":["perp"],"url":"/bx/"}],"apiDocs":null,"types":["perp"],\
      "certified":false,"tier":null,"signups":[],"status":null,"logo":null,"chains":[],\
      "maintainer":null,"version":null,"moved":false,\
      "cells":[{"header":"Logo","markdown":"","text":"","links":[],"images":[]},\
      {"header":"Exchange","markdown":"Bx","text":"Bx","links":[],"images":[]},\
      {"header":"Docs","markdown":"[perp](/bx/)","text":"perp",\
      "links":[{"text":"perp","url":"/bx/","title":null}],"images":[]}],\
      "missingColumns":["Certified","Signup","Tier"],"extraCells":[],\
      "source":{"file":null,"line":6,"table":1,"section":"Spot & Perp"}}""";

  private static final String CX =
      """
      {"name":"\\"C\\", x","connectorIds":[],"website":null,\
      "docs":[{"label":"clob","types":["clob"],"url":"/cx/"}],"apiDocs":null,"types":["clob"],\
      "certified":false,"tier":"silver",\
      "signups":[{"label":"10HB","code":"10HB","url":"https://cx.io/?ref=10HB",\
      "feeDiscountPercent":null}],\
      "status":null,"logo":null,"chains":[],"maintainer":null,"version":null,"moved":false,\
      "cells":[{"header":"Logo","markdown":"","text":"","links":[],"images":[]},\
      {"header":"Exchange","markdown":"\\"C\\", x","text":"\\"C\\", x","links":[],"images":[]},\
      {"header":"Docs","markdown":"[clob](/cx/)","text":"clob",\
      "links":[{"text":"clob","url":"/cx/","title":null}],"images":[]},\
      {"header":"Certified","markdown":"no","text":"no","links":[],"images":[]},\
      {"header":"Signup","markdown":"[10HB](https://cx.io/?ref=10HB)","text":"10HB",\
      "links":[{"text":"10HB","url":"https://cx.io/?ref=10HB","title":null}],"images":[]},\
      {"header":"Tier","markdown":"silver","text":"silver","links":[],"images":[]}],\
      "missingColumns":[],\
      "extraCells":[{"markdown":"late","text":"late","links":[],"images":[]}],\
      "source":{"file":null,"line":7,"table":1,"section":"Spot & Perp"}}""";

  private static Cli.Result parse(String page, String format) {
    return new Cli().withInput(page).start("parse", "--format", format);
  }

  @Test
  void jsonLinesHaveTheKeysInTheOrderOfTheFormat() {
    Cli.Result result = parse(Pages.SPOT, "jsonl");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines()).containsExactly(KRAKEN, BX, CX);
    assertThat(result.out()).endsWith("}\n").doesNotContain("\r");
    assertThat(result.err()).isEqualTo("<stdin>" + Pages.SPOT_DIAGNOSTIC);
  }

  @Test
  void jsonIsOneArray() {
    Cli.Result result = parse(Pages.SPOT, "json");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEqualTo("[\n" + String.join(",\n", KRAKEN, BX, CX) + "\n]\n");
  }

  @Test
  void jsonWithoutEntriesIsAnEmptyArray() {
    assertThat(parse("No tables here.\n", "json").out()).isEqualTo("[]\n");
    assertThat(parse("No tables here.\n", "jsonl").out()).isEmpty();
  }

  @Test
  void discountIsWrittenWithoutExponent() {
    String page =
        """
        | Exchange | Signup |
        |---|---|
        | A | [AB12](https://a.io/) ![](https://img.shields.io/x?label=Fee&message=-10%25) |
        """;

    assertThat(parse(page, "jsonl").out()).contains(",\"feeDiscountPercent\":10}]");
    assertThat(parse(page, "csv").out()).contains(",AB12,https://a.io/,10,");
    assertThat(parse(page, "table").out()).contains("  10%  ");
  }

  @Test
  void jsonHasStatusIdsChainsMaintainerAndVersion() {
    String page =
        """
        | Connector ID | Exchange | Status | Chain | Maintainer | Version |
        |---|---|---|---|---|---|
        | `dex_a`, `dex_b` | Dex | :warning: slow | Base, BNB/Sui | @someone | v2 |
        """;

    assertThat(parse(page, "jsonl").out())
        .startsWith("{\"name\":\"Dex\",\"connectorIds\":[\"dex_a\",\"dex_b\"],\"website\":null,")
        .contains(
            "\"status\":{\"level\":\"yellow\",\"text\":\":warning: slow\"},\"logo\":null,"
                + "\"chains\":[\"Base\",\"BNB\",\"Sui\"],\"maintainer\":\"@someone\","
                + "\"version\":\"v2\",\"moved\":false,");
  }

  @Test
  void tableHasNoWidthLimitIfOutputIsNotATerminal() {
    Cli.Result result = parse(Pages.SPOT, "table");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            NAME    TYPES  CERTIFIED  TIER    CODE  DISCOUNT  WEBSITE             LINE
            Kraken  spot   yes        gold    HB10  12.5%     https://kraken.com     5
            Bx      perp   no                                                        6
            "C", x  clob   no         silver  10HB                                   7
            """);
  }

  @Test
  void tableIsTheDefault() {
    Cli.Result result = new Cli().withInput(Pages.SPOT).start("parse");

    assertThat(result).isEqualTo(parse(Pages.SPOT, "table"));
  }

  @Test
  void tableWithoutEntriesIsEmpty() {
    assertThat(parse("No tables here.\n", "table").out()).isEmpty();
  }

  @Test
  void csvHasOneRowForEachEntryBelowTheHeaders() {
    Cli.Result result = parse(Pages.SPOT, "csv");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            file,line,table,section,name,connector_ids,website,docs_labels,docs_urls,api_docs,\
            types,certified,tier,signup_labels,signup_codes,signup_urls,fee_discount_percent,\
            status_level,status_text,logo_alt,logo_src,chains,maintainer,version,moved,\
            missing_columns,extra_cells
            ,5,1,Spot & Perp,Kraken,,https://kraken.com,spot,./kraken/,https://docs.kraken.com,\
            spot,true,gold,HB10,HB10,https://kraken.com/?ref=HB10,12.5,\
            ,,Kraken,/img/k.png,,,,false,,
            ,6,1,Spot & Perp,Bx,,,perp,/bx/,,perp,false,,,,,,,,,,,,,false,Certified|Signup|Tier,
            ,7,1,Spot & Perp,"\""C"", x",,,clob,/cx/,,clob,false,silver,10HB,10HB,https://cx.io/?ref=10HB,,\
            ,,,,,,,false,,late
            """);
  }

  @Test
  void csvKeepsTheOrderOfRelatedLists() {
    String page =
        """
        | Exchange | Docs | Signup |
        |---|---|---|
        | A | [spot](/a/) [perp](/a\\|b/) | [AB12](https://a.io/?ref=AB12) [Join](https://a.io/) |
        """;

    List<String> fields = List.of(parse(page, "csv").out().lines().toList().get(1).split(",", -1));

    assertThat(fields.subList(7, 11)).containsExactly("spot|perp", "/a/|/a\\|b/", "", "spot|perp");
    assertThat(fields.subList(13, 17))
        .containsExactly("AB12|Join", "AB12|", "https://a.io/?ref=AB12|https://a.io/", "");
  }

  @Test
  void csvWithoutEntriesHasTheHeaders() {
    assertThat(parse("No tables here.\n", "csv").out())
        .startsWith("file,line,table,")
        .endsWith(",extra_cells\n")
        .hasLineCount(1);
  }

  @Test
  void flavorDecidesWhetherPipeInCodeSpanSplitsCells() {
    String page = "| ID | Exchange | Type |\n|---|---|---|\n| `a|b` | X | spot |\n";

    assertThat(
            new Cli().withInput(page).start("parse", "--flavor", "mkdocs", "--format=jsonl").out())
        .startsWith("{\"name\":\"X\",\"connectorIds\":[\"a|b\"],");
    assertThat(new Cli().withInput(page).start("parse", "--flavor", "gfm", "--format=jsonl").out())
        .startsWith("{\"name\":\"b`\",\"connectorIds\":[\"`a\"],");
  }

  @Test
  void markdownIsReadAsTheSameEntries() {
    Cli.Result result = parse(Pages.SPOT, "markdown");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEqualTo("<stdin>" + Pages.SPOT_DIAGNOSTIC);
    assertThat(result.out()).startsWith("| Logo | Exchange |").endsWith(" |\n");
    assertThat(facts(result.out())).isEqualTo(facts(Pages.SPOT)).hasSize(3);
    assertThat(parse("No tables here.\n", "markdown")).isEqualTo(new Cli.Result(0, "", ""));
  }

  @Test
  void markdownOfSeveralPagesIsOneTable(@TempDir Path folder) throws IOException {
    Pages.write(folder.resolve("a.md"), Pages.of("A"));
    Pages.write(folder.resolve("b.md"), Pages.of("B"));

    assertThat(Cli.run("parse", "--format", "markdown", folder).out())
        .isEqualTo("| Exchange | Type |\n| --- | --- |\n| A | spot |\n| B | spot |\n");
  }

  @Test
  void unwritableEntryIsReportedAndFailsTheRun() {
    String page =
        """
        | Exchange | Certified | Maintainer |
        |---|---|---|
        | Kraken | yes | |
        | Odd | :warning: | :warning: |
        """;

    Cli.Result result = parse(page, "markdown");

    assertThat(result.out())
        .isEqualTo("| Exchange | Certified |\n| --- | --- |\n| Kraken | Yes |\n");
    assertThat(result.err())
        .isEqualTo(
            "exchange-tables: \"Odd\" cannot be written in a table:"
                + " maintainer \":warning:\" would be read as none\n");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  private static List<ExchangeEntry> facts(String page) {
    return ExchangeTables.parse(page).entries().stream().toList();
  }

  @ParameterizedTest
  @CsvSource({"JSON_LINES, jsonl", "JSON, json", "CSV, csv", "MARKDOWN, markdown"})
  void javaApiWritesTheSameTextAsTheCommand(EntryFormat format, String option) throws IOException {
    StringWriter out = new StringWriter();
    try (Stream<Page> pages = ExchangeTables.walk(Path.of("testdata"))) {
      format.write(pages, out);
    }

    assertThat(Cli.run("parse", "--format", option, "testdata").out()).isEqualTo(out.toString());
  }
}
