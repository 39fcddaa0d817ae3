package example.modulepath;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.util.List;

/** The names of the exchanges on a page. */
public final class Names {

  private Names() {}

  public static List<String> in(String markdown) {
    return ExchangeTables.parse(markdown).entries().stream().map(ExchangeEntry::name).toList();
  }
}
