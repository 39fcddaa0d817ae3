package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.fixtures.Entries;
import io.github.exchangetables.fixtures.ExchangeTablesDomain;
import io.github.exchangetables.fixtures.FixturePage;
import io.github.exchangetables.fixtures.Pages;
import io.github.exchangetables.fixtures.Trait;
import io.github.exchangetables.format.MarkdownWriter;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

/** Properties of parsing, on generated pages. */
@Domain(ExchangeTablesDomain.class)
@Tag("slow")
class GeneratedPagesTest {

  private static final int TRIES = 300;

  /**
   * Pages that can stand below another one: they have nothing that belongs at the start of a page,
   * and no connectors, which a different title names differently.
   */
  @Provide
  Arbitrary<FixturePage> bodies() {
    return Pages.any()
        .filter(page -> !page.traits().contains(Trait.FRONT_MATTER))
        .filter(page -> !page.traits().contains(Trait.BYTE_ORDER_MARK))
        .filter(page -> !page.traits().contains(Trait.CONNECTOR_TABLE));
  }

  @Provide
  Arbitrary<FixturePage> tops() {
    return Pages.any().filter(page -> !page.traits().contains(Trait.CONNECTOR_TABLE));
  }

  @Provide
  Arbitrary<List<Surrounding>> surroundings() {
    return Arbitraries.of(Surrounding.class).list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<ExchangeEntry>> entries() {
    return Entries.any().list().ofMaxSize(4);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void concatenatedPagesHaveTheEntriesOfBoth(
      @ForAll("tops") FixturePage first, @ForAll("bodies") FixturePage second) {
    Page both = ExchangeTables.parse(first.markdown() + "\n\n# Two\n\n" + second.markdown());

    assertThat(facts(both))
        .isEqualTo(Stream.of(first, second).flatMap(page -> page.entries().stream()).toList());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void surroundingTextChangesOnlyPositions(
      @ForAll("bodies") FixturePage page, @ForAll("surroundings") List<Surrounding> surroundings) {
    String markdown = page.markdown();
    for (Surrounding surrounding : surroundings) {
      markdown = surrounding.around(markdown);
    }

    assertThat(content(ExchangeTables.parse(markdown)))
        .isEqualTo(content(ExchangeTables.parse(page.markdown())));
  }

  @Provide
  Arbitrary<FixturePage> pages() {
    return Arbitraries.oneOf(Pages.any(), Pages.mdx());
  }

  @Property(tries = TRIES)
  void rangeOfCellContainsItsMarkdown(@ForAll("pages") FixturePage generated) {
    ParseOptions options = ParseOptions.defaults().withFlavor(generated.flavor());
    Page page = ExchangeTables.parse(generated.markdown(), options);

    assertThat(page.tables().stream().flatMap(table -> table.rows().stream()))
        .flatMap(row -> row.cells())
        .allSatisfy(cell -> assertThat(cut(page, cell.range())).isEqualTo(cell.markdown()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void writtenEntriesAreReadBackEqual(@ForAll("entries") List<ExchangeEntry> entries) {
    assertThat(facts(ExchangeTables.parse(MarkdownWriter.write(entries)))).isEqualTo(entries);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void connectorsWrittenAsTablesOfExchangesAreReadAgain(@ForAll("connectors") FixturePage page) {
    assertThat(facts(ExchangeTables.parse(MarkdownWriter.write(page.entries()))))
        .isEqualTo(page.entries());
  }

  @Provide
  Arbitrary<FixturePage> connectors() {
    return Pages.ofConnectors();
  }

  private static List<ExchangeEntry> facts(Page page) {
    return page.entries().stream().toList();
  }

  /** The tables, cell by cell, and what the entries say, wherever all of it stands. */
  private static List<Object> content(Page page) {
    List<Object> content = new ArrayList<>(facts(page));
    page.tables().stream()
        .flatMap(table -> table.rows().stream())
        .forEach(row -> content.add(row.cells().stream().map(Cell::markdown).toList()));
    return content;
  }

  private static String cut(Page page, Range range) {
    return page.source().substring(range.start(), range.end());
  }

  /** What a page is put into. */
  private enum Surrounding {
    PROSE,
    HEADINGS,
    QUOTE,
    LIST_ITEM,
    ADMONITION,
    CONTENT_TAB;

    private static final String INDENT = "    ";

    String around(String page) {
      return switch (this) {
        case PROSE -> "A | B, as they say.\n\n" + page + "\n\nNothing | more.\n";
        case HEADINGS -> "# Before\n\n" + page + "\n\nAfter\n---\n";
        case QUOTE -> "> " + prefixed(page, "> ");
        case LIST_ITEM -> "- " + prefixed(page, "  ");
        case ADMONITION -> "??? note \"Exchanges\"\n\n" + INDENT + prefixed(page, INDENT);
        case CONTENT_TAB -> "=== \"Linux\"\n\n" + INDENT + prefixed(page, INDENT);
      };
    }

    private static String prefixed(String page, String prefix) {
      return page.replaceAll("\r\n?|\n", "$0" + prefix);
    }
  }
}
