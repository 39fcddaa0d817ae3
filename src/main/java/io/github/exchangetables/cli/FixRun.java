package io.github.exchangetables.cli;

import io.github.exchangetables.fix.Fix;
import io.github.exchangetables.fix.FixResult;
import io.github.exchangetables.fix.Fixer;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
    List<String> names = inputs.paths().isEmpty() ? List.of("-") : inputs.paths();
    for (String name : names) {
      if (name.equals("-")) {
        fixStandardInput();
      } else {
        boolean allRead =
            Inputs.read(
                List.of(name),
                inputs.parseOptions(),
                host,
                messages,
                page -> {
                  fixFile(page.file().orElseThrow());
                  return true;
                });
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
    String page = PageBytes.decode(bytes);
    FixResult result = fix("<stdin>", page);
    if (result.changed()) {
      tell("<stdin>", "-", page, result);
    }
    if (!isDry && !printsDiff) {
      output.print(result.changed() ? PageBytes.encode(result.markdown()) : bytes);
    }
  }

  private void fixFile(String name) {
    Path file;
    byte[] bytes;
    try {
      file = Path.of(name);
      if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
        // Of a pipe nothing is left to be read again, and nothing can be put into its place.
        throw new FileSystemException(name, null, "it is no regular file");
      }
      bytes = Files.readAllBytes(file);
    } catch (InvalidPathException e) {
      unreadable(name, new FileSystemException(name, null, e.getReason()));
      return;
    } catch (IOException e) {
      unreadable(name, e);
      return;
    }
    String page = PageBytes.decode(bytes);
    FixResult result = fix(name, page);
    if (result.changed() && (isDry || write(file, name, result))) {
      tell(name, name, page, result);
    }
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

  /** Fixes a page, and tells what is left as it is. */
  private FixResult fix(String name, String page) {
    if (page.length() > inputs.parseOptions().maxPageLength()) {
      messages.note(name + ": left as it is: the page is too long");
    }
    FixResult result = fixer.fix(page);
    for (Fix fix : result.skipped()) {
      messages.note("%s:%d: left as it is: %s".formatted(name, fix.range().line(), fix.message()));
    }
    return result;
  }

  /** Tells what was fixed, or would be. */
  private void tell(String name, String nameInDiff, String page, FixResult result) {
    changes = true;
    int fixes = result.fixes().size();
    messages.note(
        "%s %s: %d %s"
            .formatted(
                isDry ? "would fix" : "fixed", name, fixes, fixes == 1 ? "place" : "places"));
    if (printsDiff) {
      output.print(PageBytes.encode(UnifiedDiff.of(nameInDiff, page, result.markdown())));
    }
  }
}
