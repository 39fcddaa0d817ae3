package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages about files that cannot be read or written. */
class MessagesTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("a.md"), "there is no such file or folder"),
        Arguments.of(new AccessDeniedException("a.md"), "access is denied"),
        Arguments.of(new FileSystemException("a.md", null, "Is a directory"), "Is a directory"),
        Arguments.of(new FileSystemLoopException("a"), "FileSystemLoopException"),
        Arguments.of(new IOException("Input/output error"), "Input/output error"),
        Arguments.of(new IOException(), "IOException"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failureToReadIsReportedWithItsReason(IOException failure, String reason) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Host host =
        new Host(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            Map.of(),
            new Terminal(false, false, false, () -> 80));

    new Messages(host, true).unreadable("a.md", failure);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("exchange-tables: a.md cannot be read: " + reason + "\n");
  }

  @Test
  void failureToWriteIsReportedWithItsReason() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    messages(err, false, true).unwritable("a.md", new AccessDeniedException("a.md"));

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("exchange-tables: a.md cannot be written: access is denied\n");
  }

  @Test
  void progressIsShownOnTerminalsUnlessQuiet() {
    assertThat(messages(new ByteArrayOutputStream(), true, false).progress().isShown()).isTrue();
    assertThat(messages(new ByteArrayOutputStream(), true, true).progress().isShown()).isFalse();
    assertThat(messages(new ByteArrayOutputStream(), false, false).progress().isShown()).isFalse();
  }

  private static Messages messages(OutputStream err, boolean isTerminal, boolean isQuiet) {
    Terminal terminal = new Terminal(false, false, isTerminal, () -> 80);
    return new Messages(
        new Host(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            Map.of(),
            terminal),
        isQuiet);
  }
}
