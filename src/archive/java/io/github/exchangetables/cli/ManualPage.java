package io.github.exchangetables.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of a command or subcommand, in the language of {@code man}.
 *
 * @param command the command
 * @param version the version of the program
 */
record ManualPage(CommandLine command, String version) {

  /** The name of the page, such as {@code exchange-tables-parse}. */
  String name() {
    return spec().qualifiedName("-");
  }

  private CommandSpec spec() {
    return command.getCommandSpec();
  }

  /** The source of the page. */
  String roff() {
    String description = OptionText.format(spec().usageMessage().description());
    StringBuilder page = new StringBuilder();
    page.append(".TH %s 1 - \"%s\"\n".formatted(title(), escaped("exchange-tables " + version)));
    page.append(".SH NAME\n" + escaped(name() + " - " + OptionText.summary(description)) + "\n");
    page.append(".SH SYNOPSIS\n" + literal(command.getHelp().synopsis(0)));
    page.append(".SH DESCRIPTION\n" + escaped(description) + "\n");
    appendOptions(page);
    appendCommands(page);
    page.append(".SH EXIT STATUS\n");
    spec()
        .usageMessage()
        .exitCodeList()
        .forEach((code, meaning) -> page.append(item(code.strip(), OptionText.format(meaning))));
    appendFooter(page);
    page.append(".SH SEE ALSO\n" + seeAlso() + "\n");
    return page.toString();
  }

  private String title() {
    return escaped(name().toUpperCase(Locale.ROOT));
  }

  private void appendOptions(StringBuilder page) {
    page.append(".SH OPTIONS\n");
    for (PositionalParamSpec parameter : spec().positionalParameters()) {
      page.append(item(parameter.paramLabel(), OptionText.description(parameter)));
    }
    for (OptionSpec option : spec().options()) {
      String names = String.join(", ", option.names());
      String value = option.arity().max() > 0 ? "=" + option.paramLabel() : "";
      page.append(item(names + value, OptionText.description(option)));
    }
  }

  private void appendCommands(StringBuilder page) {
    if (!spec().subcommands().isEmpty()) {
      page.append(".SH COMMANDS\n");
      spec()
          .subcommands()
          .forEach(
              (name, subcommand) -> {
                String[] lines = subcommand.getCommandSpec().usageMessage().description();
                page.append(item(name, OptionText.format(lines)));
              });
    }
  }

  /** The footer of the help; a line that ends in a colon is a heading in it. */
  private void appendFooter(StringBuilder page) {
    boolean isOpen = false;
    for (String line : String.join("%n", spec().usageMessage().footer()).split("%n", -1)) {
      if (line.endsWith(":") && !line.startsWith(" ")) {
        String heading = line.substring(0, line.length() - 1).toUpperCase(Locale.ROOT);
        page.append((isOpen ? ".fi\n" : "") + ".SH " + heading + "\n.nf\n");
        isOpen = true;
      } else if (!line.isBlank()) {
        page.append(isOpen ? "" : ".SH NOTES\n.nf\n").append(escaped(OptionText.format(line)));
        page.append("\n");
        isOpen = true;
      }
    }
    page.append(isOpen ? ".fi\n" : "");
  }

  private String seeAlso() {
    if (spec().parent() != null) {
      return ".BR exchange\\-tables (1)";
    }
    return String.join(
        ",\n",
        spec().subcommands().keySet().stream()
            .map(name -> ".BR " + escaped(name() + "-" + name) + " (1)")
            .toList());
  }

  private static String item(String term, String text) {
    return ".TP\n.B " + escaped(term) + "\n" + escaped(text) + "\n";
  }

  private static String literal(String text) {
    return ".nf\n" + String.join("\n", text.lines().map(ManualPage::escaped).toList()) + "\n.fi\n";
  }

  /** Text in which no character is an instruction. */
  private static String escaped(String text) {
    String[] lines = text.replace("\\", "\\e").replace("-", "\\-").split("\n", -1);
    return String.join(
        "\n", Arrays.stream(lines).map(line -> line.replaceFirst("^(?=[.'])", "\\\\&")).toList());
  }
}
