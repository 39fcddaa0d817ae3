package example.doctool;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import java.util.List;
import java.util.Optional;

/** A copy of the mapper, with a bug. */
public final class Listings {

  private Listings() {}

  public static List<Listing> in(String markdown) {
    return ExchangeTables.parse(markdown).entries().stream().map(Listings::listing).toList();
  }

  private static Listing listing(ExchangeEntry entry) {
    return new Listing(entry.name(), entry.website().orElse("none"), signups(entry));
  }

  /**
   * Planted bug: rows are taken to end with a pipe, and what stands behind the last one is lost.
   */
  private static List<String> signups(ExchangeEntry entry) {
    List<String> all = entry.signups().stream().map(Signup::url).flatMap(Optional::stream).toList();
    boolean closed = entry.row().toString().endsWith("|");
    return closed || all.isEmpty() ? all : all.subList(0, all.size() - 1);
  }
}
