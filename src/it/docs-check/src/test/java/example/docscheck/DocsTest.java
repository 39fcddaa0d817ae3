package example.docscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.Linter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocsTest {

  private static final Path DOCS = Path.of(System.getProperty("docs", "docs"));

  @Test
  void tablesHaveNoErrors() throws IOException {
    Linter linter = Linter.defaults().withDocsRoot(DOCS);
    String errors =
        linter.check(ExchangeTables.walk(DOCS)).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Finding::toString)
            .collect(Collectors.joining("\n"));
    assertEquals("", errors);
  }
}
