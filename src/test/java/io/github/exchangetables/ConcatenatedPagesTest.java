package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.exchangetables.arbitraries.PageText;
import io.github.exchangetables.arbitraries.Pages;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.Table;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Two concatenated pages, with a heading between them, have the content of both. */
@Tag("slow")
class ConcatenatedPagesTest {

  private static final String HEADING = "\n# Two\n\n";

  @Provide
  Arbitrary<PageText> pages() {
    return Pages.any();
  }

  private static Page concatenated(PageText first, PageText second) {
    return ExchangeTables.parse(first.markdown() + HEADING + second.markdown());
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  @Property(tries = 150)
  void concatenatedPagesHaveTheEntriesOfBoth(
      @ForAll("pages") PageText first, @ForAll("pages") PageText second) {
    List<ObjectNode> one = entries(ExchangeTables.parse(first.markdown()));
    List<ObjectNode> two = entries(ExchangeTables.parse(second.markdown()));

    assertThat(entries(concatenated(first, second))).isEqualTo(both(one, two));
  }

  /** The entries without what depends on the page around them. */
  private static List<ObjectNode> entries(Page page) {
    return page.locatedEntries().stream()
        .map(EntryJson::of)
        .map(entry -> entry.without(List.of("line", "table", "section")))
        .map(ObjectNode.class::cast)
        .toList();
  }

  @Property(tries = 150)
  void concatenatedPagesHaveTheDiagnosticsOfBoth(
      @ForAll("pages") PageText first, @ForAll("pages") PageText second) {
    List<Rule> one = rules(ExchangeTables.parse(first.markdown()));
    List<Rule> two = rules(ExchangeTables.parse(second.markdown()));

    assertThat(rules(concatenated(first, second))).isEqualTo(both(one, two));
  }

  private static List<Rule> rules(Page page) {
    return page.diagnostics().stream().map(Diagnostic::rule).toList();
  }

  @Property(tries = 150)
  void tablesBelowAHeadingAreInItsSectionUntilTheNextHeading(
      @ForAll("pages") PageText first, @ForAll("pages") PageText second) {
    List<Table> alone = ExchangeTables.parse(second.markdown()).tables();
    List<Table> all = concatenated(first, second).tables();
    List<Table> below = all.subList(all.size() - alone.size(), all.size());

    assertThat(below.stream().map(table -> table.section().orElseThrow()))
        .containsExactlyElementsOf(
            alone.stream().map(table -> table.section().orElse("Two")).toList());
  }
}
