package io.github.exchangetables.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of {@code testdata/fix} is fixed as the file beside it says: {@code page.md} becomes
 * {@code page.fixed.md}, and with an option {@code page.OPTION.md}.
 *
 * <p>The names of pages for the MkDocs flavor end in {@code -mkdocs}, and those of MDX in {@code
 * -mdx}.
 */
class FixCasesTest {

  private static final Path FOLDER = Path.of("testdata", "fix");
  private static final String PAGE = ".md";

  /** A way to fix. */
  private enum Way {
    FIXED,
    PADDED,
    COLUMNS,
    ALIGNED,
    COMPACT,
    SORTED;

    String ending() {
      return "." + name().toLowerCase(java.util.Locale.ROOT) + PAGE;
    }

    FixResult fix(String page, String markdown) {
      Flavor flavor = page.endsWith("-mkdocs") ? Flavor.MKDOCS : Flavor.GFM;
      flavor = page.endsWith("-mdx") ? Flavor.MDX : flavor;
      Fixer fixer =
          switch (this) {
            case FIXED -> Fixer.defaults();
            case PADDED ->
                Fixer.defaults().withLinter(Linter.defaults().withRule(Rule.MISSING_CELLS));
            case COLUMNS -> Fixer.defaults().withAddedColumns();
            case ALIGNED -> Fixer.defaults().withAlignedColumns();
            case COMPACT -> Fixer.defaults().withCompactCells();
            case SORTED -> Fixer.defaults().withRowsSortedBy("exchange");
          };
      return fixer.fix(ExchangeTables.parse(markdown, ParseOptions.defaults().withFlavor(flavor)));
    }
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static List<String> pages() throws IOException {
    return files().stream()
        .filter(file -> file.indexOf('.') == file.length() - PAGE.length())
        .map(file -> file.substring(0, file.length() - PAGE.length()))
        .toList();
  }

  static Stream<Arguments> cases() throws IOException {
    List<String> files = files();
    return pages().stream()
        .flatMap(
            page ->
                Stream.of(Way.values())
                    .filter(way -> files.contains(page + way.ending()))
                    .flatMap(
                        way ->
                            Stream.of("\n", "\r\n", "\r")
                                .map(lineEnd -> Arguments.of(page, way, lineEnd))));
  }

  private static String read(String file, String lineEnd) throws IOException {
    return Files.readString(FOLDER.resolve(file)).replace("\n", lineEnd);
  }

  @Test
  void everyPageHasAFixedPage() throws IOException {
    assertThat(pages()).isNotEmpty();
    assertThat(files()).containsAll(pages().stream().map(p -> p + Way.FIXED.ending()).toList());
    assertThat(files()).hasSize(pages().size() + (int) cases().count() / 3);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void pageIsFixedAsExpected(String page, Way way, String lineEnd) throws IOException {
    FixResult result = way.fix(page, read(page + PAGE, lineEnd));

    assertThat(result.markdown()).isEqualTo(read(page + way.ending(), lineEnd));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void fixedPageIsNotChangedAgain(String page, Way way, String lineEnd) throws IOException {
    FixResult result = way.fix(page, read(page + way.ending(), lineEnd));

    assertThat(result.fixes()).isEmpty();
  }
}
