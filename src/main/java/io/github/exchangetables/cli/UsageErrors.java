package io.github.exchangetables.cli;

import io.github.exchangetables.text.SafeText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints an error about the arguments, and how to get help. */
final class UsageErrors implements IParameterExceptionHandler {

  /** Something that is wrong in a file that an option names; the message says where. */
  static final class FileError extends ParameterException {
    private static final long serialVersionUID = 1;

    FileError(CommandLine command, String message) {
      super(command, message);
    }
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    PrintWriter err = command.getErr();
    if (failure instanceof FileError) {
      err.print(SafeText.of(String.valueOf(failure.getMessage())) + "\n");
      err.flush();
      return ExitCode.USAGE;
    }
    err.print(SafeText.of(name + ": " + message(failure)) + "\n");
    err.print("Try '" + name + " --help' for help.\n");
    err.flush();
    return ExitCode.USAGE;
  }

  private static String message(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    String message = String.valueOf(failure.getMessage());
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static String unknown(UnmatchedArgumentException failure) {
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    String argument = failure.getUnmatched().get(0);
    if (failure.isUnknownOption()) {
      String option = argument.split("=", 2)[0];
      return "unknown option '" + option + "'" + Suggestion.of(option, options(command));
    }
    return "unknown command '"
        + argument
        + "'"
        + Suggestion.of(argument, command.subcommands().keySet());
  }

  private static List<String> options(CommandSpec command) {
    return command.options().stream().map(OptionSpec::longestName).toList();
  }
}
