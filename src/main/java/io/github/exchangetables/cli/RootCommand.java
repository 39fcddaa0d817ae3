package io.github.exchangetables.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command {@code exchange-tables} with its subcommands and help.
 *
 * <p>Commands are built with picocli's builders instead of annotations, which need reflection at
 * every start.
 */
final class RootCommand implements Callable<Integer> {

  static final String NAME = "exchange-tables";

  private static final List<String> COMMANDS = List.of("parse", "tables", "check", "fix", "diff");

  private static final String[] EXAMPLES = {
    "",
    "Examples:",
    "  exchange-tables parse docs/exchanges",
    "  exchange-tables parse --format json --flavor mkdocs docs > exchanges.json",
    "  curl -s https://example.org/README.md | exchange-tables parse --format csv",
    "  exchange-tables tables --format jsonl README.md",
    "  exchange-tables check --docs-root docs --fail-on warning docs",
    "  exchange-tables fix --dry-run --diff docs",
    "  exchange-tables diff --git v1.0..HEAD --format markdown docs"
  };

  private final Host host;
  private final CommandLine commandLine;
  private final StringWriter help = new StringWriter();

  /** Creates the command with all subcommands. */
  RootCommand(Host host) {
    this(host, COMMANDS);
  }

  private RootCommand(Host host, List<String> commands) {
    this.host = host;
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(NAME);
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    spec.versionProvider(Version::lines);
    spec.usageMessage()
        .customSynopsis(NAME + " [-hV] COMMAND")
        .description(
            "Reads the Markdown tables in which Hummingbot's documentation lists crypto exchanges.")
        .footer(EXAMPLES);
    commands.forEach(command -> spec.addSubcommand(command, subcommand(command, host)));
    addHelp(spec);
    commandLine =
        new CommandLine(spec)
            // A file may have a name that begins with an @.
            .setExpandAtFiles(false)
            .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
            .setOut(new PrintWriter(help))
            .setErr(Messages.writer(host))
            .setParameterExceptionHandler(new UsageErrors());
  }

  private static CommandSpec subcommand(String name, Host host) {
    return switch (name) {
      case "parse" -> ParseCommand.spec(host);
      case "tables" -> TablesCommand.spec(host);
      case "check" -> CheckCommand.spec(host);
      case "fix" -> FixCommand.spec(host);
      default -> DiffCommand.spec(host);
    };
  }

  private static void addHelp(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
    spec.usageMessage()
        .sortOptions(false)
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit codes:%n");
    if (spec.usageMessage().exitCodeList().isEmpty()) {
      spec.usageMessage()
          .exitCodeList(
              ExitCode.descriptions(
                  "All input was read.",
                  "Some input could not be read, or output could not be written. The rest was processed.",
                  "The command line is invalid."));
    }
    spec.subcommands().values().forEach(command -> addHelp(command.getCommandSpec()));
  }

  /** The command with its options, subcommands and help. */
  CommandLine commandLine() {
    return commandLine;
  }

  /**
   * Runs the command, and returns the exit code. If the first argument is a subcommand, the others
   * are not created, so that the command starts faster.
   */
  static int run(String[] args, Host host) {
    boolean named = args.length > 0 && COMMANDS.contains(args[0]);
    return new RootCommand(host, named ? List.of(args[0]) : COMMANDS).run(args);
  }

  private int run(String[] args) {
    int code = commandLine.execute(args);
    if (help.getBuffer().length() == 0) {
      return code;
    }
    Output output = new Output(host.out(), () -> {});
    output.print(withLineFeeds(help.toString()));
    return output.finish(new Messages(host, false)) ? code : ExitCode.FAILURE;
  }

  /** Called if there is no subcommand. */
  @Override
  public Integer call() {
    PrintWriter err = Messages.writer(host);
    err.print(withLineFeeds(commandLine.getUsageMessage(Ansi.OFF)));
    err.flush();
    return ExitCode.USAGE;
  }

  private static String withLineFeeds(String text) {
    return text.replace(System.lineSeparator(), "\n");
  }
}
