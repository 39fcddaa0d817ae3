package io.github.exchangetables.documentation;

import io.github.exchangetables.cli.Cli;
import io.github.exchangetables.documentation.DocumentationPage.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs the {@code console} blocks of a page as a shell would, in a folder that holds the files that
 * the page shows.
 *
 * <p>A line that begins with {@code $} is a command. A session knows {@code exchange-tables},
 * {@code cat FILE}, {@code echo $?}, and {@code < FILE} at the end of a command.
 */
final class ConsoleSession {

  private static final String PROMPT = "$ ";
  private static final List<String> COMMANDS =
      List.of("java -jar target/exchange-tables-cli.jar ", "exchange-tables ");

  private final Path folder;

  /**
   * What a diff has only because the folder is not the working directory: the path to it, behind
   * the letter of the side, and a message.
   */
  private final Pattern inDiff;

  private int exitCode;

  ConsoleSession(Path folder) {
    this.folder = folder;
    this.inDiff =
        Pattern.compile(
            "(?m)^((?:--- a|\\+\\+\\+ b))/\\S*"
                + Pattern.quote(String.valueOf(folder.getFileName()))
                + "|^exchange-tables: the paths of the diff are relative to .*\n");
  }

  /** Writes the file that a block shows. */
  void write(Block block) throws IOException {
    Path file = folder.resolve(block.fileName().orElseThrow());
    Files.createDirectories(file.getParent());
    Files.writeString(file, block.content());
  }

  /** What a terminal shows when the commands of a block are run. */
  List<String> run(Block block) throws IOException {
    List<String> shown = new ArrayList<>();
    for (String line : block.content().lines().filter(line -> line.startsWith(PROMPT)).toList()) {
      shown.add(line);
      output(line.substring(PROMPT.length())).lines().forEach(shown::add);
    }
    return shown;
  }

  private String output(String command) throws IOException {
    if (command.equals("echo $?")) {
      return String.valueOf(exitCode);
    }
    if (command.startsWith("cat ")) {
      return Files.readString(folder.resolve(command.substring("cat ".length())));
    }
    for (String start : COMMANDS) {
      if (command.startsWith(start)) {
        return exchangeTables(command.substring(start.length()));
      }
    }
    throw new IllegalArgumentException("unknown command: " + command);
  }

  private String exchangeTables(String arguments) throws IOException {
    String[] parts = arguments.split(" < ", 2);
    String input = parts.length == 1 ? "" : Files.readString(folder.resolve(parts[1]));
    Object[] args = inFolder(parts[0].split(" "));
    Cli.Result result = new Cli().withInput(input).startOnOneStream(args);
    exitCode = result.exitCode();
    return inDiff
        .matcher(result.out())
        .replaceAll(match -> match.group(1) == null ? "" : match.group(1))
        .replace(folder + "/", "");
  }

  /** The arguments, with the paths of files that exist or are to be written. */
  private Object[] inFolder(String[] arguments) {
    Object[] args = new Object[arguments.length];
    for (int i = 0; i < args.length; i++) {
      Path file = folder.resolve(arguments[i]);
      boolean isWritten = i > 0 && arguments[i - 1].equals("--write-baseline");
      args[i] = isWritten || Files.exists(file) ? file : arguments[i];
    }
    return args;
  }
}
