package io.github.exchangetables.output;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Vocabulary;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes entries as Markdown tables. Every table is parsed again before it is returned, and must
 * give equal entries.
 */
public final class MarkdownTables {

  private static final int MAX_EMPTY_COLUMNS = 16;

  private final Words words;

  private MarkdownTables(Words words) {
    this.words = words;
  }

  /**
   * Writes entries as one table, or as several with blank lines between them.
   *
   * @param vocabulary the words by which the tables will be read
   * @throws IllegalArgumentException if an entry cannot be written as a row
   */
  public static String of(List<ExchangeEntry> entries, Vocabulary vocabulary) {
    return new MarkdownTables(Words.of(vocabulary)).of(entries);
  }

  private String of(List<ExchangeEntry> entries) {
    List<ExchangeEntry> folded = entries.stream().map(FoldedEntry::of).toList();
    List<String> tables = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= folded.size(); i++) {
      if (i == folded.size() || saysCertified(folded, i) != saysCertified(folded, i - 1)) {
        addTables(folded.subList(start, i), tables);
        start = i;
      }
    }
    return String.join("\n", tables);
  }

  private static boolean saysCertified(List<ExchangeEntry> entries, int index) {
    return entries.get(index).certified().isPresent();
  }

  /**
   * Adds one table or, if most of its cells would be empty or its entries are not read back equal,
   * the tables of both halves.
   */
  private void addTables(List<ExchangeEntry> entries, List<String> tables) {
    if (isMostlyEmpty(entries)) {
      addHalves(entries, tables);
      return;
    }
    String table = EntryTable.of(entries, words);
    if (RoundTrip.read(table, words).equals(entries)) {
      tables.add(table);
      return;
    }
    if (entries.size() == 1) {
      ExchangeEntry entry = entries.get(0);
      throw new IllegalArgumentException(
          "\"%s\" cannot be written in a table: %s"
              .formatted(entry.name(), RoundTrip.difference(entry, table, words)));
    }
    addHalves(entries, tables);
  }

  /** Tells whether a few entries have so many signups that the columns would be mostly empty. */
  private static boolean isMostlyEmpty(List<ExchangeEntry> entries) {
    long most = 0;
    long all = 0;
    for (ExchangeEntry entry : entries) {
      most = Math.max(most, entry.signups().size());
      all += entry.signups().size();
    }
    return most > MAX_EMPTY_COLUMNS
        && most * entries.size() > MAX_EMPTY_COLUMNS * (all + entries.size());
  }

  private void addHalves(List<ExchangeEntry> entries, List<String> tables) {
    int half = entries.size() / 2;
    addTables(entries.subList(0, half), tables);
    addTables(entries.subList(half, entries.size()), tables);
  }
}
