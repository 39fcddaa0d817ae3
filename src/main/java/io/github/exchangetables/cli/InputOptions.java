package io.github.exchangetables.cli;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.lint.ProjectSettings;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Vocabulary;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** The options and parameters of every subcommand that reads pages. */
final class InputOptions {

  private final OptionSpec flavor =
      Choice.of(Flavor.class)
          .option("--flavor")
          .description(
              "The flavor of Markdown: in gfm (GitHub's) a pipe inside a code span"
                  + " splits cells, in mkdocs it is text; mdx is for pages with JSX. A .mdx file"
                  + " is always read as mdx. The default is gfm.")
          .build();

  private final OptionSpec vocabulary =
      OptionSpec.builder("--vocabulary")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("1")
          .paramLabel("FILE")
          .description(
              "Add words for headers, types, statuses and so on from a text file. Each line has a key"
                  + " and its words ('tier headers: level'). May be repeated.")
          .build();

  private final OptionSpec config =
      OptionSpec.builder("--config")
          .type(String.class)
          .paramLabel("FILE")
          .description(
              "The settings of the project. By default they are read from the file "
                  + ProjectSettings.FILE_NAME
                  + " in the folder of the first PATH or above it. Options take precedence.")
          .build();

  private final OptionSpec quiet =
      OptionSpec.builder("-q", "--quiet")
          .description("Print only errors on standard error.")
          .build();

  private final PositionalParamSpec paths;

  InputOptions() {
    this(
        "Files and folders. In a folder every .md, .markdown and .mdx file is read,"
            + " except in hidden folders and node_modules. Standard input is read for '-' and without a"
            + " PATH.");
  }

  InputOptions(String pathDescription) {
    paths =
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .description(pathDescription)
            .build();
  }

  private @Nullable CommandSpec command;
  private @Nullable ProjectSettings settings;
  private @Nullable Vocabulary words;

  /** Adds the options, after the command's own options. */
  void addTo(CommandSpec command) {
    this.command = command;
    command
        .addOption(flavor)
        .addOption(vocabulary)
        .addOption(config)
        .addOption(quiet)
        .addPositional(paths);
  }

  /**
   * Returns the settings of the project.
   *
   * @throws ParameterException if the file cannot be read or has an error
   */
  ProjectSettings settings() {
    ProjectSettings found = settings;
    if (found == null) {
      found = read(Optional.ofNullable(config.getValue()));
      settings = found;
    }
    return found;
  }

  private ProjectSettings read(Optional<String> given) {
    String first = paths().isEmpty() || paths().get(0).equals("-") ? "" : paths().get(0);
    String file = given.orElse(first);
    try {
      return given.isPresent()
          ? ProjectSettings.read(PathArgument.of(file))
          : ProjectSettings.find(PathArgument.of(file));
    } catch (InvalidPathException e) {
      if (given.isPresent()) {
        throw fileError(file + " cannot be read: " + e.getReason());
      }
      return ProjectSettings.none();
    } catch (IllegalArgumentException e) {
      throw fileError(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      String unreadable = e instanceof FileSystemException inFile ? inFile.getFile() : file;
      throw fileError(Messages.unreadableText(unreadable == null ? file : unreadable, e));
    }
  }

  /** Returns how standard input is parsed. */
  ParseOptions parseOptions() {
    return withOptions(settings().parseOptions());
  }

  /** Returns how a file is parsed. */
  ParseOptions parseOptions(Path file) {
    return withOptions(settings().parseOptions(file));
  }

  /**
   * Returns the options of parsing.
   *
   * @throws ParameterException if a vocabulary cannot be read or has an error
   */
  private ParseOptions withOptions(ParseOptions ofProject) {
    Flavor chosen = flavor.getValue();
    ParseOptions options = chosen == null ? ofProject : ofProject.withFlavor(chosen);
    List<String> files = vocabulary.getValue();
    if (files == null) {
      return options;
    }
    Vocabulary read = words;
    if (read == null) {
      read = read(options.vocabulary(), files);
      words = read;
    }
    return options.withVocabulary(read);
  }

  private Vocabulary read(Vocabulary ofProject, List<String> files) {
    Vocabulary words = ofProject;
    for (String file : files) {
      try {
        words = words.plus(PathArgument.of(file));
      } catch (IllegalArgumentException e) {
        throw fileError(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        throw fileError(Messages.unreadableText(file, e));
      }
    }
    return words;
  }

  private ParameterException fileError(String message) {
    return new UsageErrors.FileError(
        requireNonNull(command, "the options belong to no command").commandLine(), message);
  }

  boolean isQuiet() {
    return Boolean.TRUE.equals(quiet.<Boolean>getValue());
  }

  List<String> paths() {
    List<String> given = paths.getValue();
    return given == null ? List.of() : given;
  }
}
