package io.github.exchangetables.cli;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.table.ParseOptions;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the pages that a command is given: files, folders, and standard input. */
final class Inputs {

  /** What is done with the pages. */
  interface Handler {
    /** Takes a page, and tells whether more are wanted. */
    boolean take(Input input) throws IOException;
  }

  private static final String STANDARD_INPUT = "-";

  private final Host host;
  private final Messages messages;
  private final ParseOptions options;
  private final Handler handler;
  private boolean allRead = true;
  private boolean foundAny;
  private boolean moreWanted = true;

  private Inputs(Host host, Messages messages, ParseOptions options, Handler handler) {
    this.host = host;
    this.messages = messages;
    this.options = options;
    this.handler = handler;
  }

  /**
   * Hands every page to the handler, in the order of the names and, below a folder, of the paths.
   *
   * @param names paths, {@code -} for standard input; none at all for it too
   * @return whether everything could be read; what could not was reported
   */
  static boolean read(
      List<String> names, ParseOptions options, Host host, Messages messages, Handler handler)
      throws IOException {
    Inputs inputs = new Inputs(host, messages, options, handler);
    for (String name : names.isEmpty() ? List.of(STANDARD_INPUT) : names) {
      if (inputs.moreWanted) {
        inputs.readName(name);
      }
    }
    messages.progress().clear();
    return inputs.allRead;
  }

  private void readName(String name) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      readStandardInput();
    } else if (name.isEmpty()) {
      // To Java this is the current folder, to everyone else a variable that is not set.
      unreadable("''", new NoSuchFileException(name));
    } else {
      readPath(name);
    }
  }

  private void readPath(String name) throws IOException {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      unreadable(name, new FileSystemException(name, null, e.getReason()));
      return;
    }
    if (Files.isDirectory(path)) {
      readFolder(path);
    } else {
      readFile(path);
    }
  }

  private void readStandardInput() throws IOException {
    if (host.terminal().isIn()) {
      messages.note("reading Markdown from standard input");
    }
    Page page;
    try {
      page = ExchangeTables.parse(host.in(), options);
    } catch (IOException e) {
      unreadable("standard input", e);
      return;
    }
    take(new Input(page, "<stdin>"));
  }

  private void readFile(Path file) throws IOException {
    Page page;
    try {
      page = ExchangeTables.parse(file, options);
    } catch (IOException e) {
      unreadable(file.toString(), e);
      return;
    }
    take(new Input(page, page.file().orElseThrow()));
  }

  private void readFolder(Path folder) throws IOException {
    foundAny = false;
    try (Stream<Page> pages = walk(folder)) {
      Iterator<Page> iterator = pages.iterator();
      while (moreWanted && iterator.hasNext()) {
        Page page = iterator.next();
        foundAny = true;
        take(new Input(page, page.file().orElseThrow()));
      }
    }
    if (!foundAny) {
      messages.note(folder + " holds no Markdown files (.md, .markdown)");
    }
  }

  private Stream<Page> walk(Path folder) {
    try {
      return ExchangeTables.walk(
          folder,
          options,
          (file, failure) -> {
            foundAny = true;
            unreadable(file.toString(), failure);
          });
    } catch (IOException e) {
      foundAny = true;
      unreadable(folder.toString(), e);
      return Stream.empty();
    }
  }

  private void take(Input input) throws IOException {
    messages.progress().page();
    moreWanted = handler.take(input);
  }

  private void unreadable(String name, IOException failure) {
    allRead = false;
    messages.unreadable(name, failure);
  }
}
