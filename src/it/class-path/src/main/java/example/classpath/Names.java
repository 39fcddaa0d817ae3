package example.classpath;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The names of the exchanges on a page, in code that is checked for null. */
@NullMarked
public final class Names {

  private Names() {}

  /** The site of the first exchange, or what is printed instead. */
  public static String firstWebsite(String markdown) {
    return ExchangeTables.parse(markdown).entries().stream()
        .findFirst()
        .flatMap(ExchangeEntry::website)
        .orElse("none");
  }

  public static List<String> in(String markdown) {
    return ExchangeTables.parse(markdown).entries().stream().map(ExchangeEntry::name).toList();
  }
}
