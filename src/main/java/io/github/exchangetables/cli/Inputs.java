package io.github.exchangetables.cli;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.text.PageNames;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the pages of a command: files, folders, and standard input. */
final class Inputs {

  /** The handler of pages. */
  interface Handler {
    /** Accepts a page, and returns whether to continue. */
    boolean take(Page page) throws IOException;
  }

  private static final String STANDARD_INPUT = "-";

  /** The maximum number of pages of a folder in memory. */
  private static final int BATCH_SIZE = 32;

  private final Host host;
  private final Messages messages;
  private final InputOptions options;
  private final Handler handler;

  /** Files and folders that could not be read and are not yet reported, by name. */
  private final NavigableMap<String, IOException> failures = new ConcurrentSkipListMap<>();

  private boolean allRead = true;
  private boolean foundAny;
  private boolean moreWanted = true;

  private Inputs(Host host, Messages messages, InputOptions options, Handler handler) {
    this.host = host;
    this.messages = messages;
    this.options = options;
    this.handler = handler;
  }

  /**
   * Passes every page to the handler, in the order of the names and, in a folder, of the paths.
   *
   * @param names paths, or {@code -} for standard input, which is also read if there are none
   * @return whether everything could be read; failures were reported
   */
  static boolean read(
      List<String> names, InputOptions options, Host host, Messages messages, Handler handler)
      throws IOException {
    // Errors of the settings and vocabularies are reported first.
    options.parseOptions();
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
    foundAny = false;
    Stream<Page> pages;
    try {
      pages = open(name);
    } catch (InvalidPathException e) {
      unreadable(name, new FileSystemException(name, null, e.getReason()));
      return;
    } catch (IOException e) {
      unreadable(name.equals(STANDARD_INPUT) ? "standard input" : name, e);
      return;
    } catch (OutOfMemoryError | StackOverflowError e) {
      unreadable("standard input", new IOException(MessageText.reason(e), e));
      return;
    }
    report(failures);
    takeAll(pages.parallel().spliterator());
    if (!foundAny) {
      messages.note(name + " has no Markdown files (.md, .markdown, .mdx)");
    }
  }

  /** Reads a file or standard input, and lists the files of a folder. */
  private Stream<Page> open(String name) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      if (host.terminal().isIn()) {
        messages.note("reading Markdown from standard input");
      }
      return Stream.of(ExchangeTables.parse(host.in(), options.parseOptions()));
    }
    if (name.isEmpty()) {
      // Java takes an empty path for the current folder; in a shell it is usually an unset
      // variable.
      throw new NoSuchFileException(name);
    }
    Path path = PathArgument.of(name);
    if (!Files.isDirectory(path)) {
      return Stream.of(ExchangeTables.parse(path, options.parseOptions(path)));
    }
    List<Path> files =
        ExchangeTables.files(path, this::keepFailure).stream()
            .filter(file -> !options.settings().isExcluded(file))
            .toList();
    return files.stream().flatMap(this::read);
  }

  /** Called by the threads that read a batch. */
  private Stream<Page> read(Path file) {
    try {
      return Stream.of(ExchangeTables.parse(file, options.parseOptions(file)));
    } catch (IOException e) {
      failures.put(PageNames.of(file), e);
      return Stream.empty();
    }
  }

  private void keepFailure(Path folder, IOException failure) {
    if (!options.settings().isExcluded(folder)) {
      failures.put(PageNames.of(folder), failure);
    }
  }

  /** Passes on pages batch by batch. Each batch is read on all processors. */
  private void takeAll(Spliterator<Page> pages) throws IOException {
    Spliterator<Page> first = pages.estimateSize() > BATCH_SIZE ? pages.trySplit() : null;
    if (first != null) {
      takeAll(first);
      takeAll(pages);
    } else if (moreWanted) {
      takeBatch(StreamSupport.stream(pages, true).toList());
    }
  }

  private void takeBatch(List<Page> batch) throws IOException {
    for (Page page : batch) {
      report(failures.headMap(page.file().orElse("")));
      foundAny = true;
      messages.progress().page();
      moreWanted = take(page);
      if (!moreWanted) {
        return;
      }
    }
    report(failures);
  }

  /** Passes on a page. One that does not fit the memory is unreadable; the others are read. */
  private boolean take(Page page) throws IOException {
    try {
      return handler.take(page);
    } catch (OutOfMemoryError | StackOverflowError e) {
      unreadable(page.file().orElse("standard input"), new IOException(MessageText.reason(e), e));
      return true;
    }
  }

  private void report(Map<String, IOException> unreported) {
    unreported.forEach(this::unreadable);
    unreported.clear();
  }

  private void unreadable(String name, IOException failure) {
    foundAny = true;
    allRead = false;
    messages.unreadable(name.isEmpty() ? "''" : name, failure);
  }
}
