package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.ParseOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decoding of a page, its limit, and its malformed bytes. */
class SourceTextTest {

  private static ParseOptions limit(int length) {
    return ParseOptions.defaults().withMaxPageLength(length);
  }

  private static SourceText latin1(String text, int limit) throws IOException {
    return SourceText.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), limit(limit));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 8191, 8192, 8193, 16_384, 16_385, 20_000})
  void readsOneCharacterBeyondTheLimit(int limit) throws IOException {
    String text = "🟢b".repeat(10_000);
    Reader reader = new StringReader(text);

    assertThat(SourceText.read(reader, limit(limit)).text())
        .isEqualTo(text.substring(0, limit + 1));
    assertThat(SourceText.read(new StringReader(text), limit(30_000)).text()).isEqualTo(text);
    assertThat(SourceText.read(new StringReader(text), limit(Integer.MAX_VALUE)).text())
        .isEqualTo(text);
  }

  @Test
  void doesNotReadReaderFarBeyondTheLimit() throws IOException {
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) {
            buffer[offset] = 'a';
            return 1;
          }

          @Override
          public void close() {}
        };

    assertThat(SourceText.read(endless, limit(3)).text()).isEqualTo("aaaa");
  }

  @Test
  void readsOnlyTheBytesThatTheLimitMayNeed() throws IOException {
    String text = "\u20AC".repeat(100);
    ByteArrayInputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

    assertThat(SourceText.read(stream, limit(9)).text()).isEqualTo(text.substring(0, 10));
    assertThat(stream.available()).isEqualTo(270);
  }

  @ParameterizedTest
  @CsvSource({
    "\u00E9, 1, 1, 0",
    "a\u00E9\u00E9, 1, 2, 1",
    "\u00EF\u00BB\u00BF\u00E9, 1, 1, 1",
    "\u00EF\u00BB\u00BFa\u00E9, 1, 2, 2",
    "'a\nb\u00E9', 2, 2, 3",
    "'a\r\nb\u00E9', 2, 2, 4",
    "'a\rb\u00E9', 2, 2, 3",
    "'a\r\u00E9', 2, 1, 2",
    "'\n\r\r\n\u00E9', 4, 1, 4",
    "'\u00F0\u009F\u009F\u00A2\u00E9', 1, 2, 2"
  })
  void rangeOfDiagnosticIsTheFirstMalformedByte(String text, int line, int column, int start)
      throws IOException {
    assertThat(latin1(text, 100).diagnostics())
        .extracting(Diagnostic::range)
        .containsExactly(new Range(line, column, column + 1, start, start + 1));
  }

  @Test
  void doesNotReportMalformedBytesBeyondLimit() throws IOException {
    assertThat(latin1("abc\u00E9", 4).diagnostics()).hasSize(1);
    assertThat(latin1("abc\u00E9", 3).diagnostics()).isEmpty();
    assertThat(latin1("abc\u00EF\u00BF\u00BD", 10).diagnostics()).isEmpty();
    assertThat(latin1("a\u00EF\u00BF\u00BDb\u00E9", 10).diagnostics())
        .extracting(found -> found.range().start())
        .containsExactly(3);
  }

  @Test
  void incompleteSequenceAtTheEndIsMalformed() throws IOException {
    assertThat(latin1("a\u00E2\u0082", 10).text()).isEqualTo("a\uFFFD");
    assertThat(latin1("a\u00E2\u0082", 10).diagnostics())
        .extracting(found -> found.range().start())
        .containsExactly(1);
  }
}
