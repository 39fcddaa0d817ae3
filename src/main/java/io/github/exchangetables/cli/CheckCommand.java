package io.github.exchangetables.cli;

import io.github.exchangetables.cli.report.FindingWriter;
import io.github.exchangetables.cli.report.GithubFindings;
import io.github.exchangetables.cli.report.GitlabFindings;
import io.github.exchangetables.cli.report.JsonFindings;
import io.github.exchangetables.cli.report.JunitFindings;
import io.github.exchangetables.cli.report.RuleHelp;
import io.github.exchangetables.cli.report.SarifFindings;
import io.github.exchangetables.cli.report.TextFindings;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.lint.Linter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The command {@code check}: reports findings about tables. */
final class CheckCommand implements Callable<Integer> {

  static final List<Rule> NEED_DOCS_ROOT =
      List.of(
          Rule.MISSING_PAGE,
          Rule.REDIRECTED_PAGE,
          Rule.MISSING_ANCHOR,
          Rule.MISSING_IMAGE,
          Rule.CONNECTOR_MISMATCH);

  private static final int MAX_HELP_COLUMNS = 100;

  private enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    GITLAB,
    JUNIT
  }

  private final Host host;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final InputOptions inputs = new InputOptions();
  private final OptionSpec format =
      Choice.of(Format.class)
          .option("--format")
          .defaultValue("text")
          .description(
              "How to print findings: text (grouped by file), json (one object), sarif"
                  + " (2.1.0), github (workflow commands), gitlab (Code Quality) or junit (XML). The"
                  + " default is ${DEFAULT-VALUE}.")
          .build();
  private final RuleOptions rules = new RuleOptions();
  private final OptionSpec failOn =
      Choice.of(Severity.class)
          .option("--fail-on")
          .defaultValue("error")
          .description(
              "The least severity of a finding that makes the exit code 1. The default is"
                  + " ${DEFAULT-VALUE}.")
          .build();
  private final OptionSpec docsRoot =
      OptionSpec.builder("--docs-root")
          .type(Path.class)
          .paramLabel("DIR")
          .description(
              "The docs folder of the MkDocs or Mintlify site. Links to pages that are not in it"
                  + " are reported.")
          .build();

  private final OptionSpec explain =
      OptionSpec.builder("--explain")
          .type(Rule.class)
          .converters(RuleSelection::rule)
          .paramLabel("ID")
          .description("Print what a rule means, with a bad and a good example, and check nothing.")
          .build();
  private final OptionSpec outputFile =
      OptionSpec.builder("-o", "--output")
          .type(String.class)
          .paramLabel("FILE")
          .description("Write the findings to a file instead of standard output.")
          .build();
  private final BaselineOptions baseline = new BaselineOptions();
  private final ColorOption color = new ColorOption();

  private CheckCommand(Host host) {
    this.host = host;
  }

  static CommandSpec spec(Host host) {
    CheckCommand command = new CheckCommand(host);
    CommandSpec spec = command.spec;
    spec.addOption(command.format);
    command.rules.addTo(spec);
    spec.addOption(command.failOn)
        .addOption(command.docsRoot)
        .addOption(command.outputFile)
        .addOption(command.explain);
    command.baseline.addTo(spec);
    command.color.addTo(spec);
    command.inputs.addTo(spec);
    spec.usageMessage()
        .description("Reports what is wrong with the tables of Markdown pages.")
        .exitCodeList(
            ExitCode.descriptions(
                "No finding is as severe as --fail-on.",
                "Some finding is as severe as --fail-on.",
                "The command line is invalid, some input could not be read, or output could not"
                    + " be written. The rest was processed."))
        .footer(
            "",
            "Columns count Unicode code points, from 1. Nothing is fetched from the network.",
            "",
            "Rules:",
            Arrays.stream(Rule.values())
                .map(CheckCommand::description)
                .collect(Collectors.joining("%n")));
    return spec;
  }

  private static String description(Rule rule) {
    return "  %-21s %-8s%s"
        .formatted(
            rule.id(), rule.severity().label(), rule.isEnabledByDefault() ? "" : "off by default")
        .stripTrailing();
  }

  @Override
  public Integer call() throws IOException {
    Optional<Rule> explained = Optional.ofNullable(explain.getValue());
    if (explained.isPresent()) {
      return explain(explained.get());
    }
    Linter linter = linter();
    KnownFindings known = baseline.known(inputs.settings(), rules(linter));
    return new CheckRun(host, inputs, linter, known)
        .run(this::writer, Optional.ofNullable(outputFile.getValue()), failOn.getValue());
  }

  private int explain(Rule rule) throws IOException {
    int columns = Math.min(MAX_HELP_COLUMNS, host.outputWidth().orElse(MAX_HELP_COLUMNS));
    Output output = new Output(host.out(), () -> {});
    output.print(RuleHelp.read().text(rule, columns, color.style(host)));
    return output.finish(new Messages(host, inputs.isQuiet())) ? ExitCode.OK : ExitCode.USAGE;
  }

  private Linter linter() {
    Linter linter = rules.linter(inputs.settings().linter());
    Optional<Path> docs = docs();
    if (docs.isPresent() && !Files.isDirectory(docs.get())) {
      throw usageError("--docs-root: '" + docs.get() + "' is not a folder");
    }
    for (Rule rule : NEED_DOCS_ROOT) {
      if (!hasDocs() && RuleSelection.names(rules.chosen(), rule)) {
        throw usageError("the rule " + rule.id() + " needs --docs-root");
      }
    }
    return docs.map(linter::withDocsRoot).orElse(linter);
  }

  private Optional<Path> docs() {
    return Optional.ofNullable(docsRoot.getValue());
  }

  private boolean hasDocs() {
    return docs().or(inputs.settings()::docsRoot).isPresent();
  }

  /** The rules of a linter that can find something. */
  private Set<Rule> rules(Linter linter) {
    Set<Rule> rules = new HashSet<>(linter.rules());
    if (!hasDocs()) {
      rules.removeAll(NEED_DOCS_ROOT);
    }
    return rules;
  }

  private ParameterException usageError(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private FindingWriter writer(Writer out) throws IOException {
    Format chosen = format.getValue();
    return switch (chosen) {
      case TEXT -> new TextFindings(LogGuard.of(out, host), host.outputWidth(), color.style(host));
      case JSON -> new JsonFindings(out);
      case SARIF -> new SarifFindings(out, Version.number(), Version.url());
      case GITHUB -> new GithubFindings(out);
      case GITLAB -> new GitlabFindings(out);
      case JUNIT -> new JunitFindings(out, failOn.getValue());
    };
  }
}
