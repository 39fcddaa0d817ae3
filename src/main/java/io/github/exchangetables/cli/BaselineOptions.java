package io.github.exchangetables.cli;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Baseline;
import io.github.exchangetables.lint.ProjectSettings;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The options of {@code check} about known findings. */
final class BaselineOptions {

  private final OptionSpec read =
      option("--baseline")
          .description(
              "Report only findings that are not in this file, and name those in it that are no"
                  + " longer found.")
          .build();
  private final OptionSpec written =
      option("--write-baseline")
          .description(
              "Write the findings to a file for --baseline, instead of reporting them. Pages are"
                  + " named by their path from its folder.")
          .build();

  private static OptionSpec.Builder option(String name) {
    return OptionSpec.builder(name).type(String.class).paramLabel("FILE");
  }

  private CommandSpec command = CommandSpec.create();

  void addTo(CommandSpec command) {
    this.command = command;
    command.addOption(read).addOption(written);
  }

  /**
   * Reads the baseline.
   *
   * @param rules the rules of the run
   * @throws ParameterException if the file cannot be read, or is no baseline
   */
  KnownFindings known(ProjectSettings settings, Set<Rule> rules) {
    Optional<String> toRead = Optional.ofNullable(read.getValue());
    Optional<String> toWrite = Optional.ofNullable(written.getValue());
    if (toRead.isPresent() && toWrite.isPresent()) {
      throw new ParameterException(
          command.commandLine(), "--baseline and --write-baseline cannot be used together");
    }
    if (toWrite.isPresent()) {
      return KnownFindings.writtenTo(path(toWrite.get()));
    }
    return toRead
        .map(this::path)
        .or(settings::baseline)
        .map(file -> KnownFindings.in(file, read(file), rules))
        .orElseGet(KnownFindings::none);
  }

  private Path path(String file) {
    try {
      return PathArgument.of(file);
    } catch (InvalidPathException e) {
      throw fileError(file + " is not a path: " + e.getReason());
    }
  }

  private Baseline read(Path file) {
    try {
      return Baseline.read(file);
    } catch (IllegalArgumentException e) {
      throw fileError(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw fileError(Messages.unreadableText(file.toString(), e));
    }
  }

  private ParameterException fileError(String message) {
    return new UsageErrors.FileError(command.commandLine(), message);
  }
}
