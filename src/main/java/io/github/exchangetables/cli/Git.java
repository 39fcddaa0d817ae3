package io.github.exchangetables.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The {@code git} command in a folder. It only reads, never uses a network, and takes no argument
 * of the user for an option.
 */
final class Git {

  private static final int MAX_OUTPUT = 100_000_000;
  private static final Pattern OBJECT = Pattern.compile("[0-9a-f]{40,64}");

  private final Path folder;

  /** Uses the repository that a folder is in. */
  Git(Path folder) {
    this.folder = folder;
  }

  /** Returns the commit of a revision. */
  String commit(String revision) throws IOException {
    if (revision.isEmpty() || revision.startsWith("-") || revision.chars().anyMatch(c -> c < ' ')) {
      throw new IOException("'" + revision + "' is no revision");
    }
    return object(
        "there is no revision '" + revision + "'",
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        revision + "^{commit}");
  }

  /** Returns the best common ancestor of two commits. */
  String mergeBase(String one, String other) throws IOException {
    return object("the revisions have no common ancestor", "merge-base", one, other);
  }

  private String object(String failure, String... arguments) throws IOException {
    String id = run(failure, arguments).strip();
    if (!OBJECT.matcher(id).matches()) {
      throw new IOException(failure);
    }
    return id;
  }

  /** Runs git to its end, and returns what it printed. */
  String run(String failure, String... arguments) throws IOException {
    Process process = start(arguments);
    try {
      process.getOutputStream().close();
      byte[] output = process.getInputStream().readNBytes(MAX_OUTPUT);
      if (output.length == MAX_OUTPUT) {
        throw new IOException("git prints more than " + MAX_OUTPUT + " bytes");
      }
      String error = firstLine(process.getErrorStream());
      if (process.onExit().join().exitValue() != 0) {
        throw new IOException(error.isEmpty() ? failure : error);
      }
      return new String(output, StandardCharsets.UTF_8);
    } finally {
      process.destroy();
    }
  }

  /** Starts git; its standard error is not read if it is long-running. */
  Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("git", "--no-optional-locks", "--literal-pathspecs"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "LC_ALL", "C",
                "GIT_TERMINAL_PROMPT", "0",
                // A partial clone would fetch what it lacks.
                "GIT_NO_LAZY_FETCH", "1",
                "GIT_ALLOW_PROTOCOL", "none"));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new IOException("git cannot be run", e);
    }
  }

  private static String firstLine(InputStream error) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = error.read(); b >= 0 && b != '\n'; b = error.read()) {
      line.write(b);
    }
    String text = line.toString(StandardCharsets.UTF_8).strip();
    return text.startsWith("fatal: ") ? text.substring("fatal: ".length()) : text;
  }
}
