package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.arbitraries.PageText;
import io.github.exchangetables.arbitraries.Pages;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known findings: their file, and what is new and gone. */
class BaselineTest {

  private static final String HEAD = "| Exchange | Docs |\n|---|---|\n";
  private static final String LATE = "| OKX | [spot](/okx) | late |\n";

  @TempDir Path folder;

  private List<Finding> found(String name, String rows) {
    String file = folder.resolve(name).toString();
    return Linter.defaults()
        .withOnlyRules(List.of(Rule.EXTRA_CELLS, Rule.MISSING_CELLS, Rule.DUPLICATE_ENTRY))
        .check(ExchangeTables.parse(rows, file));
  }

  private Baseline baseline(String name, String rows) {
    return Baseline.of(folder.resolve("baseline.csv"), found(name, rows));
  }

  private static List<String> messages(Baseline.Comparison compared) {
    return compared.added().stream().map(Finding::diagnostic).map(Diagnostic::message).toList();
  }

  @Test
  void fileHasSortedLines() {
    Baseline baseline =
        baseline("b,1/a.md", HEAD + LATE + "| \"HTX\" | | late, too |\n" + "| Gate |\n" + LATE);

    assertThat(baseline.text())
        .isEqualTo(
            String.join(
                "\n",
                "# exchange-tables baseline 1",
                "\"b,1/a.md\",duplicate-entry,OKX,OKX",
                "\"b,1/a.md\",extra-cells,\"\"\"HTX\"\"\",\"late, too\"",
                "\"b,1/a.md\",extra-cells,OKX,late",
                "\"b,1/a.md\",extra-cells,OKX,late",
                "\"b,1/a.md\",missing-cells,Gate,",
                ""));
  }

  @Test
  void movedLineIsKnown() {
    Baseline.Comparison compared =
        baseline("a.md", HEAD + LATE)
            .compare(found("a.md", "# Spot\n\n" + HEAD + "| HTX | |\n" + LATE));

    assertThat(compared.added()).isEmpty();
    assertThat(compared.gone()).isEmpty();
  }

  @Test
  void ruleFileExchangeAndTextTellFindingsApart() {
    Baseline baseline = baseline("a.md", HEAD + LATE);

    assertThat(messages(baseline.compare(found("b.md", HEAD + LATE)))).hasSize(1);
    assertThat(messages(baseline.compare(found("a.md", HEAD + LATE.replace("OKX", "HTX")))))
        .hasSize(1);
    assertThat(messages(baseline.compare(found("a.md", HEAD + LATE.replace("late", "new")))))
        .hasSize(1);
    assertThat(messages(baseline.compare(found("a.md", HEAD + "| OKX |\n")))).hasSize(1);
  }

  @Test
  void equalFindingsAreCounted() {
    Baseline two = baseline("a.md", HEAD + LATE + LATE.replace("okx", "x"));
    String three = HEAD + LATE + LATE.replace("okx", "x") + LATE.replace("okx", "y");

    assertThat(two.compare(found("a.md", three)).added())
        .singleElement()
        .satisfies(it -> assertThat(it.diagnostic().range().line()).isEqualTo(5));
    assertThat(two.compare(found("a.md", HEAD + LATE)).gone())
        .containsExactly(new FindingKey("extra-cells", "a.md", "OKX", "late"));
    assertThat(two.compare(List.of()).gone()).hasSize(2);
  }

  @Test
  void writtenFileIsRead() throws IOException {
    String rows = HEAD + "| #\"a\", b | | \u0001 c\td \u2028 \uFEFFe |\n" + LATE + "| Gate |\n";
    Path file = folder.resolve("baseline.csv");
    Files.writeString(file, baseline("#a.md", rows).text());

    Baseline read = Baseline.read(file);

    assertThat(read.compare(found("#a.md", rows)))
        .isEqualTo(new Baseline.Comparison(List.of(), List.of()));
    assertThat(read.text()).isEqualTo(Files.readString(file));
    Files.writeString(file, read.text().replace("\n", "\r\n"));
    assertThat(Baseline.read(file).text()).isEqualTo(read.text());
  }

  @Test
  void textWithoutFileIsKnown() {
    List<Finding> found =
        Linter.defaults()
            .check(
                ExchangeTables.parse(HEAD + LATE, ParseOptions.defaults().withFlavor(Flavor.GFM)));
    Baseline baseline = Baseline.of(folder.resolve("baseline.csv"), found);

    assertThat(baseline.text()).endsWith("\n<stdin>,extra-cells,OKX,late\n");
    assertThat(baseline.compare(found).added()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';1: the file is no baseline: the first line is not",
        "'a.md,extra-cells,OKX,late';1: the file is no baseline",
        "'# exchange-tables baseline 2';1: the version of the baseline is \"2\", and only version 1",
        "'# exchange-tables baseline 1\na,b,c';2: expected a file, a rule, an exchange and a text",
        "'# exchange-tables baseline 1\na,b,c,d\n\na,b,c,d,e';4: expected a file, a rule,",
        "'# exchange-tables baseline 1\na,b,c,\"d';' the file is no valid CSV'",
      })
  void otherFilesAreErrors(String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("b.csv"), text.replace("\\n", "\n"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Baseline.read(file))
        .withMessageStartingWith(file + ":" + message)
        .withMessageNotContainingAny("\n");
    assertThatIOException()
        .isThrownBy(() -> Baseline.read(folder.resolve("nowhere.csv")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Provide
  Arbitrary<PageText> pages() {
    return Pages.any();
  }

  @Property
  void everyPageIsKnownByItsOwnBaseline(@ForAll("pages") PageText page) throws IOException {
    List<Finding> found =
        Linter.defaults()
            .withOnlyRules(List.of(Rule.values()))
            .check(ExchangeTables.parse(page.markdown(), "docs/a.md"));
    Path file = Files.createTempFile("baseline", ".csv");
    try {
      Baseline written = Baseline.of(file, found);
      Baseline read = Baseline.read(Files.writeString(file, written.text()));

      assertThat(written.text().lines()).hasSize(found.size() + 1);
      assertThat(read.text()).isEqualTo(written.text());
      assertThat(read.compare(found)).isEqualTo(new Baseline.Comparison(List.of(), List.of()));
    } finally {
      Files.delete(file);
    }
  }
}
