package io.github.exchangetables.cli;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult;
import io.github.exchangetables.fix.Fixer;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Fixes pages one after the other. */
final class FixRun {

  private static final int WOULD_CHANGE = 1;
  private static final int TROUBLE = 2;

  private final Host host;
  private final InputOptions inputs;
  private final Fixer fixer;
  private final boolean isDry;
  private final boolean printsDiff;
  private final Messages messages;
  private final Output output;
  private boolean changes;
  private boolean trouble;

  FixRun(Host host, InputOptions inputs, Fixer fixer, boolean isDry, boolean printsDiff) {
    this.host = host;
    this.inputs = inputs;
    this.fixer = fixer;
    this.isDry = isDry;
    this.printsDiff = printsDiff;
    this.messages = new Messages(host, inputs.isQuiet());
    this.output = new Output(host.out(), messages.progress()::clear);
  }

  /** Fixes, and returns the exit code. */
  int run() throws IOException {
    for (String name : inputs.paths().isEmpty() ? List.of("-") : inputs.paths()) {
      if (name.equals("-")) {
        fixStandardInput();
      } else {
        boolean allRead = Inputs.read(List.of(name), inputs, host, messages, this::fixFile);
        trouble |= !allRead;
      }
    }
    trouble |= !output.finish(messages);
    if (trouble) {
      return TROUBLE;
    }
    return isDry && changes ? WOULD_CHANGE : ExitCode.OK;
  }

  private void fixStandardInput() {
    if (host.terminal().isIn()) {
      messages.note("reading Markdown from standard input");
    }
    byte[] bytes;
    try {
      bytes = host.in().readAllBytes();
    } catch (IOException e) {
      unreadable("standard input", e);
      return;
    }
    FixResult result =
        fix("<stdin>", ExchangeTables.parse(PageBytes.decode(bytes), inputs.parseOptions()));
    report("<stdin>", "-", result);
    if (!isDry && !printsDiff) {
      output.print(result.changed() ? PageBytes.encode(result.markdown()) : bytes);
    }
  }

  private boolean fixFile(Page page) {
    String name = page.file().orElseThrow();
    Path file = Path.of(name);
    FixResult result;
    try {
      if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
        throw new FileSystemException(name, null, "it is not a regular file");
      }
      result = fix(name, withAllBytes(page, file));
    } catch (IOException e) {
      unreadable(name, e);
      return true;
    }
    if (isDry || !result.changed() || write(file, name, result)) {
      report(name, name, result);
    }
    return true;
  }

  /** Returns the page or, if it has bytes that are not UTF-8, a page that keeps them. */
  private Page withAllBytes(Page page, Path file) throws IOException {
    boolean keepsAll =
        page.diagnostics().stream().noneMatch(it -> it.rule() == Rule.MALFORMED_ENCODING);
    return keepsAll
        ? page
        : ExchangeTables.parse(
            PageBytes.decode(Files.readAllBytes(file)), file.toString(), inputs.parseOptions(file));
  }

  private boolean write(Path file, String name, FixResult result) {
    try {
      FileReplacement.write(file, PageBytes.encode(result.markdown()));
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
      messages.note(name + ": skipped: the page is too long");
    }
    FixResult result = fixer.fix(page);
    for (FixResult.Fix fix : result.skipped()) {
      messages.note("%s:%d: skipped: %s".formatted(name, fix.range().line(), fix.message()));
    }
    return result;
  }

  /** Reports the fixes that were made, or would be made. */
  private void report(String name, String nameInDiff, FixResult result) {
    int fixes = result.fixes().size();
    if (fixes > 0) {
      changes = true;
      String verb = isDry ? "would fix" : "fixed";
      String places = fixes == 1 ? "place" : "places";
      messages.note("%s %s: %d %s".formatted(verb, name, fixes, places));
      if (printsDiff) {
        output.print(PageBytes.encode(result.diff(nameInDiff)));
      }
    }
  }
}
