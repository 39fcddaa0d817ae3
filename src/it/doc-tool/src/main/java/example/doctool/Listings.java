package example.doctool;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import java.util.List;
import java.util.Optional;

/** Maps the pages of a documentation to what the tool prints. */
public final class Listings {

  private Listings() {}

  public static List<Listing> in(String markdown) {
    return ExchangeTables.parse(markdown).entries().stream().map(Listings::listing).toList();
  }

  private static Listing listing(ExchangeEntry entry) {
    return new Listing(entry.name(), entry.website().orElse("none"), signups(entry));
  }

  private static List<String> signups(ExchangeEntry entry) {
    return entry.signups().stream().map(Signup::url).flatMap(Optional::stream).toList();
  }
}
