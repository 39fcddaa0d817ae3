package io.github.exchangetables.cli;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult;
import io.github.exchangetables.fix.Fixer;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.text.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Fixes pages one after the other. */
final class FixRun {

  private static final int INCOMPLETE = 1;
  private static final int TROUBLE = 2;

  private final Host host;
  private final List<String> names;
  private final InputOptions inputs;
  private final Linter linter;
  private final Fixer fixer;
  private final FixChoices choices;
  private final Messages messages;
  private final Output output;
  private final Optional<DiffFolder> diffFolder;
  private final FixableFindings fixed;

  /** The real paths of the files that were fixed. */
  private final Set<Path> files = new HashSet<>();

  /** The folders in which leftovers were looked for. */
  private final Set<Path> folders = new HashSet<>();

  private boolean hasSortColumn;
  private boolean changes;
  private boolean skips;
  private boolean trouble;

  FixRun(Host host, InputOptions inputs, Linter linter, FixChoices choices) throws IOException {
    this.host = host;
    this.names = inputs.paths().isEmpty() ? List.of("-") : inputs.paths();
    this.inputs = inputs;
    this.linter = linter;
    this.fixer = choices.fixer(linter);
    this.choices = choices;
    this.messages = new Messages(host, inputs.isQuiet());
    this.output = new Output(host.out(), messages.progress()::clear);
    this.diffFolder = choices.printsDiff() ? Optional.of(DiffFolder.of(names)) : Optional.empty();
    this.fixed = new FixableFindings(linter);
  }

  /** Fixes, and returns the exit code. */
  int run() throws IOException {
    List<Finding> findings =
        linter.check(Stream.of(names).mapMulti((only, checked) -> fixAll(checked)));
    trouble |= !output.finish(messages);
    reportAll(findings);
    if (trouble) {
      return TROUBLE;
    }
    return skips || (choices.isDry() && changes) ? INCOMPLETE : ExitCode.OK;
  }

  private void reportAll(List<Finding> findings) {
    diffFolder
        .filter(folder -> changes && !folder.isWorkingDirectory())
        .ifPresent(
            folder -> messages.note("the paths of the diff are relative to " + folder.path()));
    if (choices.sortColumn().isPresent() && !hasSortColumn) {
      messages.note(
          "no table of exchanges has a column \"" + choices.sortColumn().get() + "\" to sort by");
    }
    if (!findings.isEmpty()) {
      messages.note(
          "%s %d of %d %s"
              .formatted(
                  verb(),
                  fixed.count(findings),
                  findings.size(),
                  findings.size() == 1 ? "finding" : "findings"));
    }
  }

  private String verb() {
    return choices.isDry() ? "would fix" : "fixed";
  }

  private void fixAll(Consumer<Page> checked) {
    try {
      for (String name : names) {
        if (name.equals("-")) {
          fixStandardInput(checked);
        } else if (isSpecialFile(name)) {
          unreadable(name, notRegular(name));
        } else {
          boolean allRead =
              Inputs.read(List.of(name), inputs, host, messages, page -> fixFile(page, checked));
          trouble |= !allRead;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells whether something is neither a file nor a folder: reading it may take its content. */
  private static boolean isSpecialFile(String name) {
    try {
      Path path = PathArgument.of(name);
      return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static IOException notRegular(String name) {
    return new FileSystemException(name, null, "it is not a regular file");
  }

  private void fixStandardInput(Consumer<Page> checked) {
    if (host.terminal().isIn()) {
      messages.note("reading Markdown from standard input");
    }
    try {
      byte[] bytes = host.in().readAllBytes();
      Page page = ExchangeTables.parse(PageBytes.decode(bytes), inputs.parseOptions());
      checked.accept(page);
      FixResult result = fix("<stdin>", page);
      report("<stdin>", "-", page, result);
      if (!choices.isDry() && !choices.printsDiff()) {
        output.print(result.changed() ? PageBytes.encode(result.markdown()) : bytes);
      }
    } catch (IOException e) {
      unreadable("standard input", e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      unreadable("standard input", new IOException(MessageText.reason(e), e));
    }
  }

  private boolean fixFile(Page page, Consumer<Page> checked) {
    String name = page.file().orElseThrow();
    try {
      Path file = AnalyzedPage.of(page).origin().path().orElseThrow().toRealPath();
      if (!files.add(file)) {
        return true;
      }
      if (!Files.isRegularFile(file)) {
        throw notRegular(name);
      }
      fixFile(withAllBytes(page, name, file), name, file, checked);
    } catch (IOException e) {
      unreadable(name, e);
    }
    return true;
  }

  private void fixFile(Page page, String name, Path file, Consumer<Page> checked) {
    Path folder = requireNonNull(file.getParent(), "a file is in a folder");
    if (!choices.isDry() && folders.add(folder)) {
      FileReplacement.removeLeftovers(folder);
    }
    checked.accept(page);
    FixResult result = fix(name, page);
    Optional<String> nameInDiff = diffFolder.flatMap(it -> it.nameOf(file));
    if (result.changed() && diffFolder.isPresent() && nameInDiff.isEmpty()) {
      trouble = true;
      messages.error(
          "%s cannot be part of the diff: it is a link to a file outside of %s"
              .formatted(name, diffFolder.get().path()));
    } else if (choices.isDry() || !result.changed() || write(file, name, page, result)) {
      report(name, nameInDiff.orElse(name), page, result);
    }
  }

  /** Returns the page or, if it has bytes that are not UTF-8, a page that keeps them. */
  private Page withAllBytes(Page page, String name, Path file) throws IOException {
    boolean keepsAll =
        page.diagnostics().stream().noneMatch(it -> it.rule() == Rule.MALFORMED_ENCODING);
    return keepsAll
        ? page
        : ExchangeTables.parse(
            PageBytes.decode(Files.readAllBytes(file)),
            name,
            inputs.parseOptions(PathArgument.of(name)));
  }

  private boolean write(Path file, String name, Page page, FixResult result) {
    try {
      FileReplacement.write(
          file, PageBytes.encode(page.source()), PageBytes.encode(result.markdown()));
      return true;
    } catch (IOException e) {
      trouble = true;
      messages.unwritable(name, e);
      return false;
    }
  }

  private void unreadable(String name, IOException failure) {
    trouble = true;
    messages.unreadable(name, failure);
  }

  /** Fixes a page, and reports what was skipped. */
  private FixResult fix(String name, Page page) {
    if (page.source().length() > inputs.parseOptions().maxPageLength()) {
      skips = true;
      messages.note(name + ": skipped: the page is too long");
    }
    choices.sortColumn().ifPresent(column -> hasSortColumn |= hasColumn(page, column));
    FixResult result = fixer.fix(page);
    for (FixResult.Fix fix : result.skipped()) {
      skips = true;
      messages.note("%s:%d: skipped: %s".formatted(name, fix.range().line(), fix.message()));
    }
    return result;
  }

  /** Prints a diff: as a patch, or on a terminal for a reader. */
  private void print(String diff) {
    if (host.terminal().isOut()) {
      diff.lines().forEach(line -> output.print(SafeText.of(line) + "\n"));
    } else {
      output.print(PageBytes.encode(LogGuard.inDiff(diff, host)));
    }
  }

  private static boolean hasColumn(Page page, String header) {
    return page.locatedEntries().stream()
        .anyMatch(entry -> entry.headers().stream().anyMatch(header::equalsIgnoreCase));
  }

  /** Reports the fixes that were made, or would be made. */
  private void report(String name, String nameInDiff, Page page, FixResult result) {
    int fixes = result.fixes().size();
    if (fixes > 0) {
      changes = true;
      fixed.add(page, result);
      messages.note("%s %s: %d %s".formatted(verb(), name, fixes, fixes == 1 ? "place" : "places"));
      if (choices.printsDiff()) {
        print(result.diff(nameInDiff));
      }
    }
  }
}
