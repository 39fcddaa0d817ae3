package example.classpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.format.EntryFormat;
import io.github.exchangetables.lint.Linter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without optional dependencies, only what needs them does not work. */
class OptionalDependenciesTest {

  private static final String MARKDOWN =
      "| Exchange | Docs |\n|---|---|\n| Kraken | [spot](kraken.md) |\n";
  private static final Page PAGE = ExchangeTables.parse(MARKDOWN);

  @Test
  void markdownIsWritten() throws IOException {
    StringBuilder out = new StringBuilder();
    EntryFormat.MARKDOWN.write(PAGE, out);

    assertEquals(PAGE.entries(), ExchangeTables.parse(out.toString()).entries());
  }

  @Test
  void jsonAndCsvNameTheClassThatIsMissing() {
    for (EntryFormat format : List.of(EntryFormat.JSON, EntryFormat.JSON_LINES, EntryFormat.CSV)) {
      assertThrows(NoClassDefFoundError.class, () -> format.write(PAGE, new StringBuilder()));
    }
  }

  @Test
  void linterChecksFolderWithSettings(@TempDir Path docs) throws IOException {
    Files.writeString(docs.resolve("mkdocs.yml"), "site_name: x\n");
    Files.writeString(docs.resolve("index.md"), MARKDOWN);
    Linter linter = Linter.defaults().withDocsRoot(docs);

    assertEquals(
        List.of(Rule.MISSING_PAGE),
        linter.check(ExchangeTables.walk(docs)).stream()
            .map(finding -> finding.diagnostic().rule())
            .toList());
  }
}
