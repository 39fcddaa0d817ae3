package io.github.exchangetables.cli;

import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options and parameters of every subcommand that reads pages. */
final class InputOptions {

  private final OptionSpec flavor =
      Choice.of(Flavor.class)
          .option("--flavor")
          .defaultValue("gfm")
          .description(
              "The flavor of Markdown: in gfm (GitHub's) a pipe inside a code span"
                  + " splits cells, in mkdocs it is text; mdx is for pages with JSX. A .mdx file"
                  + " is always read as mdx. The default is ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec quiet =
      OptionSpec.builder("-q", "--quiet")
          .description("Print only errors on standard error.")
          .build();

  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .paramLabel("PATH")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("0..*")
          .description(
              "Files and folders. In a folder every .md, .markdown and .mdx file is read,"
                  + " except in hidden folders and node_modules. Standard input is read for '-' and without a"
                  + " PATH.")
          .build();

  /** Adds the options, after the command's own options. */
  void addTo(CommandSpec command) {
    command.addOption(flavor).addOption(quiet).addPositional(paths);
  }

  ParseOptions parseOptions() {
    Flavor chosen = flavor.getValue();
    return ParseOptions.defaults().withFlavor(chosen);
  }

  boolean isQuiet() {
    return Boolean.TRUE.equals(quiet.<Boolean>getValue());
  }

  List<String> paths() {
    List<String> given = paths.getValue();
    return given == null ? List.of() : given;
  }
}
