package io.github.exchangetables.output;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.vocabulary.Words;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Reads written tables back and compares the entries. */
final class RoundTrip {

  private RoundTrip() {}

  /** Reads the entries of written tables. */
  static List<ExchangeEntry> read(String tables, Words words) {
    return ExchangeTables.parse(tables, ParseOptions.defaults().withVocabulary(words)).entries();
  }

  /** Describes the first difference between an entry and the one read from its table. */
  static String difference(ExchangeEntry entry, String table, Words words) {
    List<ExchangeEntry> read = read(table, words);
    if (read.isEmpty()) {
      return "a row with this name would give no entry";
    }
    for (RecordComponent fact : ExchangeEntry.class.getRecordComponents()) {
      Object written = value(fact, entry);
      Object found = value(fact, read.get(0));
      if (!written.equals(found)) {
        return "%s %s would be read as %s".formatted(fact.getName(), shown(written), shown(found));
      }
    }
    return "it would be read as more than one";
  }

  private static Object value(RecordComponent fact, ExchangeEntry entry) {
    try {
      return fact.getAccessor().invoke(entry);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object shown(Object value) {
    return value instanceof Optional<?> optional
        ? optional.map(present -> "\"" + present + "\"").orElse("none")
        : value;
  }
}
