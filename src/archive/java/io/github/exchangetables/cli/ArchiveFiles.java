package io.github.exchangetables.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Writes the files of the archive that follow from the command's help: manual pages and completions
 * for shells. The build runs it.
 */
public final class ArchiveFiles {

  private ArchiveFiles() {}

  /** Writes the files below the folder that is the only argument. */
  public static void main(String[] args) throws IOException {
    // The order of options in the synopsis depends on the locale.
    Locale.setDefault(Locale.ROOT);
    Path folder = Path.of(args[0]);
    CommandLine command = new RootCommand(Host.system()).commandLine();
    write(
        folder.resolve("bash-completion/completions/exchange-tables"),
        AutoComplete.bash(RootCommand.NAME, command));
    Completions completions = new Completions(command.getCommandSpec());
    write(folder.resolve("zsh/site-functions/_exchange-tables"), completions.zsh());
    write(folder.resolve("fish/vendor_completions.d/exchange-tables.fish"), completions.fish());
    writeManual(folder, command);
    for (CommandLine subcommand : command.getSubcommands().values()) {
      writeManual(folder, subcommand);
    }
  }

  private static void writeManual(Path folder, CommandLine command) throws IOException {
    ManualPage page = new ManualPage(command, Version.number());
    write(folder.resolve("man/man1").resolve(page.name() + ".1"), page.roff());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.replace(System.lineSeparator(), "\n"));
  }
}
