package io.github.exchangetables.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Written entries are read back, on generated entries. */
@Tag("slow")
class MarkdownWriterPropertiesTest {

  @Provide
  Arbitrary<List<ExchangeEntry>> entries() {
    return Entries.lists();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void writtenEntriesAreReadBackEqual(@ForAll("entries") List<ExchangeEntry> entries) {
    String markdown = MarkdownWriter.write(entries);

    assertThat(facts(markdown, Flavor.GFM))
        .isEqualTo(entries.stream().map(MarkdownWriterPropertiesTest::folded).toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void gfmAndMkdocsReadEqualEntries(@ForAll("entries") List<ExchangeEntry> entries) {
    String markdown = MarkdownWriter.write(entries);

    assertThat(facts(markdown, Flavor.MKDOCS)).isEqualTo(facts(markdown, Flavor.GFM));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void writingEntriesThatWereReadGivesTheSameText(@ForAll("entries") List<ExchangeEntry> entries) {
    String markdown = MarkdownWriter.write(entries);

    assertThat(MarkdownWriter.write(facts(markdown, Flavor.GFM))).isEqualTo(markdown);
  }

  private static List<ExchangeEntry> facts(String markdown, Flavor flavor) {
    return ExchangeTables.parse(markdown, ParseOptions.defaults().withFlavor(flavor))
        .entries()
        .stream()
        .toList();
  }

  /** The entry with the white space of its text folded, as in any cell. */
  private static ExchangeEntry folded(ExchangeEntry entry) {
    return new ExchangeEntry(
        folded(entry.name()),
        entry.connectorIds(),
        entry.website(),
        entry.docs().stream()
            .map(link -> new DocsLink(folded(link.label()), link.types(), link.url()))
            .toList(),
        entry.apiDocs(),
        entry.types(),
        entry.certified(),
        entry.tier(),
        entry.signups().stream()
            .map(
                signup ->
                    new Signup(
                        folded(signup.label()),
                        signup.code(),
                        signup.url(),
                        signup.feeDiscountPercent()))
            .toList(),
        entry
            .status()
            .map(
                status ->
                    new Status(
                        status.level(), status.text().map(MarkdownWriterPropertiesTest::folded))),
        entry.logo(),
        entry.chains().stream().map(MarkdownWriterPropertiesTest::folded).toList(),
        entry.maintainer().map(MarkdownWriterPropertiesTest::folded),
        entry.version().map(MarkdownWriterPropertiesTest::folded));
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s\\x0B\\x85\\p{Z}]+", " ").strip();
  }
}
