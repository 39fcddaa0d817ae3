package io.github.exchangetables.output;

import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.Vocabulary;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Writes the entries of all pages as Markdown tables. */
final class MarkdownPageWriter implements PageWriter {

  private final Writer out;
  private final Consumer<IllegalArgumentException> refused;
  private final List<ExchangeEntry> entries = new ArrayList<>();
  private final Set<Vocabulary> vocabularies = new HashSet<>();

  MarkdownPageWriter(Writer out, Consumer<IllegalArgumentException> refused) {
    this.out = out;
    this.refused = refused;
  }

  @Override
  public void write(Page page) {
    List<ExchangeEntry> ofPage = page.entries();
    if (!ofPage.isEmpty()) {
      entries.addAll(ofPage);
      vocabularies.add(AnalyzedPage.of(page).origin().options().vocabulary());
    }
  }

  /** The words of all pages, or the built-in ones if the pages have different words. */
  private Vocabulary vocabulary() {
    return vocabularies.size() == 1 ? vocabularies.iterator().next() : Vocabulary.standard();
  }

  /** The columns of a table are known only when all entries are. */
  @Override
  public void end() throws IOException {
    String markdown;
    try {
      markdown = MarkdownTables.of(entries, vocabulary());
    } catch (IllegalArgumentException e) {
      markdown =
          MarkdownTables.of(entries.stream().filter(this::isWritable).toList(), vocabulary());
    }
    out.write(markdown);
  }

  private boolean isWritable(ExchangeEntry entry) {
    try {
      MarkdownTables.of(List.of(entry), vocabulary());
      return true;
    } catch (IllegalArgumentException e) {
      refused.accept(e);
      return false;
    }
  }
}
