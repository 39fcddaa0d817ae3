package io.github.exchangetables.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Entries of pages are written in every format through the Java API. */
class EntryFormatTest {

  private static final Page FIRST = page("| A | [spot](/a/) |");
  private static final Page SECOND = page("| B | [perp](/b/) |\n| C | |");
  private static final Page NOT_WRITABLE =
      ExchangeTables.parse(
          "| Exchange | Certified | Maintainer |\n|---|---|---|\n| Odd | :warning: | :warning: |\n");

  private static Page page(String rows) {
    return ExchangeTables.parse("| Exchange | Docs |\n|---|---|\n" + rows + "\n");
  }

  private static String written(EntryFormat format, Page... pages) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(Stream.of(pages), out);
    return out.toString();
  }

  @Test
  void jsonLinesHaveOneObjectForEachEntry() throws IOException {
    assertThat(written(EntryFormat.JSON_LINES, FIRST, SECOND).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"name\":\"A\",").endsWith("}}"),
            line -> assertThat(line).startsWith("{\"name\":\"B\",").endsWith("}}"),
            line -> assertThat(line).startsWith("{\"name\":\"C\",").endsWith("}}"));
    assertThat(written(EntryFormat.JSON_LINES)).isEmpty();
  }

  @Test
  void jsonIsOneArrayOverAllPages() throws IOException {
    String lines = written(EntryFormat.JSON_LINES, FIRST, SECOND);

    assertThat(written(EntryFormat.JSON, FIRST, SECOND))
        .isEqualTo("[\n" + lines.strip().replace("\n", ",\n") + "\n]\n");
    assertThat(written(EntryFormat.JSON)).isEqualTo("[]\n");
  }

  @Test
  void csvHasOneRowOfHeadersAndOneRowForEachEntry() throws IOException {
    assertThat(written(EntryFormat.CSV, FIRST, SECOND).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("file,line,table,section,name,"),
            line -> assertThat(line).startsWith(",3,1,,A,"),
            line -> assertThat(line).startsWith(",3,1,,B,"),
            line -> assertThat(line).startsWith(",4,1,,C,"));
  }

  @Test
  void markdownIsOneTableOverAllPages() throws IOException {
    assertThat(written(EntryFormat.MARKDOWN, FIRST, SECOND))
        .isEqualTo(
            """
            | Exchange | Docs |
            | --- | --- |
            | A | [spot](/a/) |
            | B | [perp](/b/) |
            | C | |
            """);
    assertThat(written(EntryFormat.MARKDOWN)).isEmpty();
  }

  @Test
  void markdownRejectsUnwritableEntryBeforeWriting() {
    StringBuilder out = new StringBuilder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryFormat.MARKDOWN.write(Stream.of(FIRST, NOT_WRITABLE), out))
        .withMessageStartingWith("\"Odd\" cannot be written in a table: ");
    assertThat(out).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(EntryFormat.class)
  void pageIsWrittenLikeAStreamOfOnePage(EntryFormat format) throws IOException {
    StringBuilder out = new StringBuilder();

    format.write(SECOND, out);

    assertThat(out.toString()).isEqualTo(written(format, SECOND));
  }

  @ParameterizedTest
  @EnumSource(EntryFormat.class)
  void allAppendablesGetTheSameCharacters(EntryFormat format) throws IOException {
    StringWriter writer = new StringWriter();

    format.write(Stream.of(FIRST, SECOND), writer);

    assertThat(writer.toString()).isEqualTo(written(format, FIRST, SECOND));
  }

  @ParameterizedTest
  @EnumSource(
      value = EntryFormat.class,
      names = {"JSON_LINES", "JSON", "CSV"})
  void pageIsWrittenBeforeTheNextIsRead(EntryFormat format) throws IOException {
    StringBuilder out = new StringBuilder();
    int[] lengths = new int[2];
    Stream<Page> pages =
        Stream.of(0, 1)
            .map(
                number -> {
                  lengths[number] = out.length();
                  return FIRST;
                });

    format.write(pages, out);

    assertThat(lengths[1] - lengths[0]).isGreaterThan(10);
  }

  @ParameterizedTest
  @EnumSource(EntryFormat.class)
  void exceptionOfTheAppendableIsThrown(EntryFormat format) {
    IOException failure = new IOException("disk full");
    Appendable full =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw failure;
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw failure;
          }

          @Override
          public Appendable append(char c) throws IOException {
            throw failure;
          }
        };

    assertThatThrownBy(() -> format.write(FIRST, full)).isSameAs(failure);
  }

  @ParameterizedTest
  @CsvSource({
    "MARKDOWN, ''",
    "JSON_LINES, com/fasterxml/jackson/core/JsonFactoryBuilder",
    "JSON, com/fasterxml/jackson/core/JsonFactoryBuilder",
    "CSV, de/siegmar/fastcsv/writer/CsvWriter"
  })
  void onlyJsonAndCsvNeedJackson(EntryFormat format, String missing) throws Exception {
    URL[] library = {
      location(ExchangeTables.class), location(Node.class), location(TableBlock.class)
    };
    try (URLClassLoader loader = new URLClassLoader(library, null)) {
      Object page =
          loader
              .loadClass(ExchangeTables.class.getName())
              .getMethod("parse", String.class)
              .invoke(null, FIRST.source());
      Class<?> type = loader.loadClass(EntryFormat.class.getName());
      Object there = type.getMethod("valueOf", String.class).invoke(null, format.name());
      StringWriter out = new StringWriter();
      Runnable writing =
          () -> {
            try {
              type.getMethod("write", loader.loadClass(Page.class.getName()), Appendable.class)
                  .invoke(there, page, out);
            } catch (ReflectiveOperationException e) {
              throw new IllegalStateException(e.getCause());
            }
          };

      if (missing.isEmpty()) {
        writing.run();
        assertThat(out.toString()).isEqualTo(written(format, FIRST));
      } else {
        assertThatThrownBy(writing::run)
            .cause()
            .isInstanceOf(NoClassDefFoundError.class)
            .hasMessageContaining(missing.substring(0, missing.lastIndexOf('/')));
      }
    }
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @ParameterizedTest
  @EnumSource(EntryFormat.class)
  void rejectsNull(EntryFormat format) {
    assertThatNullPointerException()
        .isThrownBy(() -> format.write((Page) null, new StringWriter()));
    assertThatNullPointerException()
        .isThrownBy(() -> format.write((Stream<Page>) null, new StringWriter()));
    assertThatNullPointerException().isThrownBy(() -> format.write(FIRST, null));
  }

  @Test
  void folderIsWrittenWhileItIsWalked() throws IOException {
    try (Stream<Page> pages = ExchangeTables.walk(Path.of("testdata"))) {
      StringBuilder out = new StringBuilder();
      EntryFormat.CSV.write(pages, out);
      List<String> files =
          out.toString().lines().skip(1).filter(line -> line.startsWith("testdata/")).toList();
      assertThat(files).hasSizeGreaterThan(20);
    }
  }
}
