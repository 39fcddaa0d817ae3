package example.modulepath;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.util.List;

/** The names of the exchanges on a page. */
public final class Names {

  private Names() {}

  /** Prints the names on the page that the first argument is. */
  public static void main(String[] args) {
    System.out.println(in(args[0]));
  }

  public static List<String> in(String markdown) {
    return ExchangeTables.parse(markdown).entries().stream().map(ExchangeEntry::name).toList();
  }
}
