package io.github.exchangetables;

import static io.github.exchangetables.Differences.differences;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The kind of line ends, a final line end and a byte order mark change no content, line or column
 * of any page of {@code testdata}.
 */
@Tag("slow")
class TestdataVariantsTest {

  /** UTF-8's byte order mark, as bytes look when each is read as one character. */
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private record LineEnd(String name, String characters) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Another way to write down the same page. */
  private record Variant(LineEnd lineEnd, boolean finalLineEnd, boolean byteOrderMark) {

    /** Rewrites bytes one by one, so that those that are not UTF-8 stay what they are. */
    byte[] of(byte[] page) {
      String lines = new String(page, ISO_8859_1).replaceAll("\r\n|\r", "\n");
      String content = lines.startsWith(BYTE_ORDER_MARK) ? lines.substring(3) : lines;
      String ended = content.replaceAll("\n*$", "") + (finalLineEnd ? "\n" : "");
      String marked = (byteOrderMark ? BYTE_ORDER_MARK : "") + ended;
      return marked.replace("\n", lineEnd.characters()).getBytes(ISO_8859_1);
    }

    @Override
    public String toString() {
      return lineEnd
          + (finalLineEnd ? "" : ", no final line end")
          + (byteOrderMark ? ", byte order mark" : "");
    }
  }

  static Stream<Arguments> pagesInAllVariants() {
    return TestdataPage.all().stream()
        .flatMap(page -> variants().map(variant -> Arguments.of(page, variant)));
  }

  private static Stream<Variant> variants() {
    return Stream.of(new LineEnd("LF", "\n"), new LineEnd("CRLF", "\r\n"), new LineEnd("CR", "\r"))
        .flatMap(
            lineEnd ->
                Stream.of(
                    new Variant(lineEnd, true, false),
                    new Variant(lineEnd, false, false),
                    new Variant(lineEnd, true, true),
                    new Variant(lineEnd, false, true)));
  }

  private static Page parse(TestdataPage page, Variant variant) throws IOException {
    return ExchangeTables.parse(new ByteArrayInputStream(variant.of(page.bytes())), page.options());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("pagesInAllVariants")
  void lineEndsAndByteOrderMarkChangeNothing(TestdataPage expected, Variant variant)
      throws IOException {
    Page page = parse(expected, variant);
    Page original = ExchangeTables.parse(expected.file(), expected.options());

    assertThat(differences(TestdataPage.entries(page), expected.expectedEntries())).isEmpty();
    assertThat(differences(TestdataPage.diagnostics(page), expected.expectedDiagnostics()))
        .isEmpty();
    assertThat(differences(linesAndColumns(page), linesAndColumns(original))).isEmpty();
  }

  private static List<String> linesAndColumns(Page page) {
    Stream<Range> cells =
        page.tables().stream()
            .flatMap(TestdataVariantsTest::rows)
            .flatMap(row -> row.cells().stream())
            .map(Cell::range);
    Stream<Range> diagnostics = page.diagnostics().stream().map(Diagnostic::range);
    return Stream.concat(cells, diagnostics).map(TestdataVariantsTest::lineAndColumns).toList();
  }

  private static Stream<Row> rows(Table table) {
    return Stream.concat(Stream.of(table.header()), table.rows().stream());
  }

  private static String lineAndColumns(Range range) {
    return "%s:%s-%s".formatted(range.line(), range.column(), range.endColumn());
  }
}
