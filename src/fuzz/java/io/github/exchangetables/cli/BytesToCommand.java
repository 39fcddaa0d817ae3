package io.github.exchangetables.cli;

import io.github.exchangetables.fuzz.Law;
import io.github.exchangetables.text.SafeText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Bytes → command: it ends with one of its exit codes, and prints what a terminal may see. */
public final class BytesToCommand {

  /** What arguments are made of; the number of a word is the byte that stands for it. */
  private static final List<String> WORDS =
      List.of(
          "parse",
          "tables",
          "check",
          "fix",
          "diff",
          "--format",
          "table",
          "json",
          "jsonl",
          "csv",
          "markdown",
          "text",
          "sarif",
          "github",
          "gitlab",
          "junit",
          "--flavor",
          "gfm",
          "mkdocs",
          "mdx",
          "--rule",
          "all",
          "default",
          "missing-cells",
          "--no-rule",
          "--fail-on",
          "note",
          "--explain",
          "--color=never",
          "--color=auto",
          "--dry-run",
          "--diff",
          "--add-columns",
          "--align",
          "--compact",
          "--pad",
          "--sort",
          "exchange",
          "--vocabulary",
          "--config",
          "--docs-root",
          "-q",
          "--quiet",
          "-h",
          "--help",
          "-V",
          "--version",
          "-",
          "--",
          "",
          "@",
          "--format=",
          "help");

  private static final String[][] USUAL = {
    {"parse"},
    {"parse", "--format", "json"},
    {"parse", "--format", "csv", "--flavor", "mkdocs"},
    {"parse", "--format", "markdown", "--flavor", "mdx"},
    {"tables", "--format", "table"},
    {"tables", "--format", "jsonl", "--flavor", "mdx"},
    {"check", "--rule", "all"},
    {"check", "--rule", "all", "--format", "sarif", "--flavor", "mdx"},
    {"check", "--format", "junit", "--no-rule", "extra-cells"},
    {"fix", "--diff", "--dry-run", "--rule", "all", "--flavor", "mdx"},
    {"fix", "--pad", "--align", "--add-columns", "--sort", "exchange"},
    {"fix", "--compact", "--diff", "--flavor", "mkdocs"},
  };

  private BytesToCommand() {}

  /**
   * Runs the command. Bytes that begin with a NUL give the arguments, up to the next NUL; what
   * follows, or else all, is what standard input and a file hold.
   *
   * @param bytes arguments and input
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != 0) {
      for (int i = 0; i < USUAL.length; i++) {
        run(USUAL[i], bytes, i % 2 == 0);
      }
      return;
    }
    int end = firstNul(bytes, 1);
    byte[] input = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
    withFile(
        end % 3 == 0 ? ".mdx" : ".md",
        input,
        file -> run(arguments(bytes, end, file), input, end % 2 == 0));
  }

  private static int firstNul(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != 0) {
      i++;
    }
    return i;
  }

  /** A byte is a word, from 1; beyond the words one names the file, and the rest are odd words. */
  private static String[] arguments(byte[] bytes, int end, Path file) {
    List<String> arguments = new ArrayList<>();
    for (int i = 1; i < end; i++) {
      int number = (bytes[i] & 0xFF) - 1;
      if (number < WORDS.size()) {
        arguments.add(WORDS.get(number));
      } else if (number == WORDS.size()) {
        arguments.add(file.toString());
      } else {
        arguments.add(file + ".d/" + (char) number + (char) (number * 257));
      }
    }
    return arguments.toArray(String[]::new);
  }

  private interface FileUse {
    void use(Path file);
  }

  private static void withFile(String extension, byte[] content, FileUse use) {
    try {
      Path file = Files.createTempFile("page", extension);
      try {
        Files.write(file, content);
        use.use(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(String[] arguments, byte[] input, boolean terminal) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Host host =
        new Host(
            new ByteArrayInputStream(input),
            out,
            err,
            Map.of(terminal ? "NO_COLOR" : "GITHUB_ACTIONS", "true"),
            new Terminal(terminal, terminal, false, () -> 80));
    int code = Main.run(arguments, host);
    String run = "run of " + Arrays.toString(arguments) + ": ";
    Law.check(code >= 0 && code <= 2, run + "exit code " + code);
    // The page that is fixed, and the patch, have the bytes of the page.
    if (!List.of(arguments).contains("fix")) {
      checkSafe(out.toByteArray(), run + "standard output");
    }
    checkSafe(err.toByteArray(), run + "standard error");
    Law.check(
        !err.toString(StandardCharsets.UTF_8).contains("\tat "),
        run + "standard error has a stack");
  }

  private static void checkSafe(byte[] bytes, String stream) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError(stream + " is not UTF-8", e);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Law.check(
          c == '\n' || SafeText.of(String.valueOf(c)).length() == 1,
          stream + " has a raw U+" + Integer.toHexString(c));
    }
  }
}
