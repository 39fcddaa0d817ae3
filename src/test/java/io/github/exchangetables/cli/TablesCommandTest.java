package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code tables} prints. */
class TablesCommandTest {

  private static final String PAGE =
      """
      Fees first:

      | Left | Middle | Right | Nothing |
      |:-----|:------:|------:|---------|
      | a \\| b | [c](d "t") |
      | 1 | 2 | 3 | 4 | 5 ||

      ## Broken

      | Exchange | Docs | Type |
      |---|---|
      | X | [docs](/x/) | spot |
      """;

  @Test
  void jsonLinesContainEveryCell() {
    Cli.Result result = new Cli().withInput(PAGE).start("tables", "--format", "jsonl");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            {"file":null,"line":3,"table":1,"section":null,"gfm":true,\
            "headers":["Left","Middle","Right","Nothing"],\
            "alignments":["left","center","right",null],\
            "rows":[\
            {"line":5,"cells":[{"markdown":"a \\\\| b","text":"a | b","links":[],"images":[]},\
            {"markdown":"[c](d \\"t\\")","text":"c",\
            "links":[{"text":"c","url":"d","title":"t"}],"images":[]}],"missing":2,"extra":0},\
            {"line":6,"cells":[{"markdown":"1","text":"1","links":[],"images":[]},\
            {"markdown":"2","text":"2","links":[],"images":[]},\
            {"markdown":"3","text":"3","links":[],"images":[]},\
            {"markdown":"4","text":"4","links":[],"images":[]},\
            {"markdown":"5","text":"5","links":[],"images":[]},\
            {"markdown":"","text":"","links":[],"images":[]}],"missing":0,"extra":2}]}
            {"file":null,"line":10,"table":2,"section":"Broken","gfm":false,\
            "headers":["Exchange","Docs","Type"],"alignments":[null,null,null],\
            "rows":[{"line":12,"cells":[\
            {"markdown":"X","text":"X","links":[],"images":[]},\
            {"markdown":"[docs](/x/)","text":"docs",\
            "links":[{"text":"docs","url":"/x/","title":null}],"images":[]},\
            {"markdown":"spot","text":"spot","links":[],"images":[]}],"missing":0,"extra":0}]}
            """);
    assertThat(result.err())
        .isEqualTo(
            "<stdin>:6:19: error: the row has 6 cells and the header has 4: no renderer shows \"5\""
                + " [extra-cells]\n"
                + "<stdin>:10:1: error: the header row has 3 cells and the delimiter row has 2:"
                + " renderers show raw text [broken-header]\n");
  }

  @Test
  void tableListsEveryTable() {
    Cli.Result result = new Cli().withInput(PAGE).start("tables", "--quiet");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            LINE  TABLE  ROWS  COLUMNS  GFM  SECTION  HEADERS
               3      1     2        4  yes           Left | Middle | Right | Nothing
              10      2     1        3  no   Broken   Exchange | Docs | Type
            """);
  }

  @Test
  void headersColumnIsShownOnNarrowTerminal() {
    Cli.Result result = new Cli().withInput(PAGE).onTerminal(30).start("tables", "--format=table");

    assertThat(result.out())
        .isEqualTo(
            """
            LINE  HEADERS
               3  Left | Middle | Right |…
              10  Exchange | Docs | Type
            """);
    assertThat(result.err())
        .endsWith(
            "exchange-tables: the terminal is too narrow for these columns:"
                + " table, rows, columns, gfm, section\n");
  }
}
