package example.classpath;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Uses null where the library has none. */
@NullMarked
final class Unsafe {

  static List<ExchangeEntry> entries() {
    return ExchangeTables.parse((String) null).entries();
  }

  static String website(ExchangeEntry entry) {
    return entry.website().orElse(null);
  }
}
