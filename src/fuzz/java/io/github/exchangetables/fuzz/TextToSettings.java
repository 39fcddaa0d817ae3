package io.github.exchangetables.fuzz;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.lint.ProjectSettings;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Bytes → settings of a project and words of a vocabulary: they are used, or the error is named.
 */
public final class TextToSettings {

  private static final String PAGE =
      """
      | Handelsplatz | Exchange | Docs | Tier | Status | Signup |
      |---|---|---|---|---|---|
      | Nord | [OKX](https://www.okx.com/) | [spot](/okx) | Gold | ✅ | [x](//a.b/?via=C1) |
      """;

  private TextToSettings() {}

  /**
   * Reads a vocabulary and a file of settings, and uses them for a page.
   *
   * @param bytes what both files hold
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    vocabulary(FuzzedText.of(bytes)).ifPresent(TextToSettings::parse);
    try {
      Path folder = Files.createTempDirectory("settings");
      Path file = Files.write(folder.resolve(ProjectSettings.FILE_NAME), bytes);
      try {
        settings(file);
      } finally {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<ParseOptions> vocabulary(String text) {
    try {
      return Optional.of(ParseOptions.defaults().withVocabulary(Vocabulary.standard().plus(text)));
    } catch (IllegalArgumentException e) {
      Law.check(isOneLine(e.getMessage()), "an error of a vocabulary is one line");
      return Optional.empty();
    }
  }

  private static void settings(Path file) {
    ProjectSettings settings;
    try {
      settings = ProjectSettings.read(file);
    } catch (IllegalArgumentException | IOException e) {
      Law.check(isOneLine(String.valueOf(e.getMessage())), "an error of settings is one line");
      return;
    }
    settings.isExcluded(file.resolveSibling("docs/a.md"));
    settings.linter().check(parse(settings.parseOptions(file.resolveSibling("b.mdx"))));
  }

  private static Page parse(ParseOptions options) {
    Page page = ExchangeTables.parse(PAGE, "docs/a.md", options);
    Law.same(1, page.tables().size(), "words do not change which tables there are");
    return page;
  }

  private static boolean isOneLine(String text) {
    return !text.isEmpty() && text.chars().noneMatch(c -> c == '\n' || c == '\r');
  }
}
