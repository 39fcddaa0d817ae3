package io.github.exchangetables.output;

import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.markdown.MarkdownWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes the entries of all pages as Markdown tables. */
final class MarkdownPageWriter implements PageWriter {

  private final Writer out;
  private final Consumer<String> refused;
  private final List<ExchangeEntry> entries = new ArrayList<>();

  MarkdownPageWriter(Writer out, Consumer<String> refused) {
    this.out = out;
    this.refused = refused;
  }

  @Override
  public void write(Page page) {
    entries.addAll(page.entries());
  }

  /** What columns a table needs is known when all entries are. */
  @Override
  public void close() throws IOException {
    String markdown;
    try {
      markdown = MarkdownWriter.write(entries);
    } catch (IllegalArgumentException e) {
      markdown = MarkdownWriter.write(entries.stream().filter(this::canBeSaid).toList());
    }
    out.write(markdown);
  }

  private boolean canBeSaid(ExchangeEntry entry) {
    try {
      MarkdownWriter.write(List.of(entry));
      return true;
    } catch (IllegalArgumentException e) {
      refused.accept(e.getMessage());
      return false;
    }
  }
}
