package io.github.exchangetables.output;

import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes the entries of all pages as Markdown tables. */
final class MarkdownPageWriter implements PageWriter {

  private final Writer out;
  private final Consumer<IllegalArgumentException> refused;
  private final List<ExchangeEntry> entries = new ArrayList<>();

  MarkdownPageWriter(Writer out, Consumer<IllegalArgumentException> refused) {
    this.out = out;
    this.refused = refused;
  }

  @Override
  public void write(Page page) {
    entries.addAll(page.entries());
  }

  /** The columns of a table are known only when all entries are. */
  @Override
  public void end() throws IOException {
    String markdown;
    try {
      markdown = MarkdownTables.of(entries);
    } catch (IllegalArgumentException e) {
      markdown = MarkdownTables.of(entries.stream().filter(this::isWritable).toList());
    }
    out.write(markdown);
  }

  private boolean isWritable(ExchangeEntry entry) {
    try {
      MarkdownTables.of(List.of(entry));
      return true;
    } catch (IllegalArgumentException e) {
      refused.accept(e);
      return false;
    }
  }
}
