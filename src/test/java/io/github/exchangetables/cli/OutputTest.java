package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors of standard output, and output that does not depend on the locale. */
class OutputTest {

  /** Takes one byte array, and then fails. */
  private static final class Failing extends OutputStream {
    private final String message;
    private int writes;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      writes++;
      if (writes > 1) {
        throw new IOException(message);
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      write(0);
    }
  }

  private static final Cli.Result SUCCESS = new Cli.Result(0, "", "");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "csv"})
  void brokenPipeEndsTheRunWithoutError(String format) throws IOException {
    Pages.write(folder.resolve("000.md"), Pages.of("A"));
    Pages.write(folder.resolve("001.md"), Pages.of("B"));
    for (int i = 2; i < 100; i++) {
      Pages.write(folder.resolve("%03d.md".formatted(i)), Pages.SPOT);
    }

    Cli.Result result =
        new Cli().startInto(new Failing("Broken pipe"), "parse", "--format", format, folder);

    assertThat(result).as("only pages from the third on have diagnostics").isEqualTo(SUCCESS);
  }

  @Test
  void brokenPipeOfHelpIsNotAnError() {
    Failing closed = new Failing("Broken pipe");
    closed.writes = 1;

    assertThat(new Cli().startInto(closed, "--help")).isEqualTo(SUCCESS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "--help", "--version"})
  void otherWriteErrorsAreReported(String command) {
    Failing full = new Failing("No space left on device");
    full.writes = 1;

    Cli.Result result = new Cli().withInput(Pages.SPOT).startInto(full, command);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .endsWith("exchange-tables: standard output cannot be written: No space left on device\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva", "de-DE"})
  void outputIsTheSameInEveryLocale(String tag) {
    Cli.Result expected = new Cli().withInput(Pages.SPOT).start("parse", "--format", "csv");
    Cli.Result expectedTable = new Cli().withInput(Pages.SPOT).start("tables");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));

      assertThat(new Cli().withInput(Pages.SPOT).start("parse", "--format", "csv"))
          .isEqualTo(expected);
      assertThat(new Cli().withInput(Pages.SPOT).start("tables")).isEqualTo(expectedTable);
      assertThat(Cli.run("parse", "--format", "XML").exitCode()).isEqualTo(2);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void findingsThatCannotBeWrittenFailTheCheck() {
    Failing full = new Failing("No space left on device");
    full.writes = 1;

    Cli.Result result = new Cli().withInput(Pages.of("A")).startInto(full, "check");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("exchange-tables: standard output cannot be written: No space left on device\n");
  }

  @Test
  void filesAreNotReadAfterBrokenPipe() throws IOException {
    Path file = Pages.write(folder.resolve("1.md"), Pages.of("A"));
    Path missing = folder.resolve("missing.md");
    Failing closed = new Failing("Broken pipe");
    closed.writes = 1;

    Cli.Result result =
        new Cli().startInto(closed, "parse", "--format=jsonl", file, missing, missing);

    assertThat(result).isEqualTo(SUCCESS);
  }

  @Test
  void nothingIsWrittenAfterAnError() {
    Failing full = new Failing("full");
    int[] announced = {0};
    Output.Remembering remembering = new Output.Remembering(full, () -> announced[0]++);

    remembering.write('a');
    remembering.flush();
    assertThat(remembering.failure()).isEmpty();
    remembering.write('b');
    remembering.write('c');
    remembering.flush();

    assertThat(remembering.failure()).hasValueSatisfying(e -> assertThat(e).hasMessage("full"));
    assertThat(full.writes).isEqualTo(2);
    assertThat(announced[0]).isEqualTo(2);
  }

  @Test
  void errorOnFlushIsReported() {
    OutputStream lazy =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void flush() throws IOException {
            throw new IOException("Input/output error");
          }
        };

    Cli.Result result = new Cli().withInput(Pages.of("A")).startInto(lazy, "parse");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo("exchange-tables: standard output cannot be written: Input/output error\n");
  }

  @Test
  void errorWithoutMessageFailsTheRun() {
    Failing full = new Failing(null);
    full.writes = 1;

    assertThat(new Cli().startInto(full, "--version").exitCode()).isEqualTo(1);
  }

  @Test
  void textAndBytesAreWrittenInTheOrderOfTheCalls() {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    Output output = new Output(target, () -> {});

    output.print("a\uD800c");
    output.print("\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    output.print("b");

    assertThat(output.flush()).isTrue();
    assertThat(target.toString(StandardCharsets.ISO_8859_1))
        .isEqualTo("a\u00EF\u00BF\u00BDc\u00E9b");
  }
}
