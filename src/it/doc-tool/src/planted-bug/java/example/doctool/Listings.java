package example.doctool;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.exchange.Signup;
import java.util.List;
import java.util.Optional;

/** A copy of the mapper, with a bug. */
public final class Listings {

  private Listings() {}

  public static List<Listing> in(String markdown) {
    return ExchangeTables.parse(markdown).locatedEntries().stream()
        .map(located -> listing(located, markdown))
        .toList();
  }

  private static Listing listing(LocatedEntry located, String markdown) {
    ExchangeEntry entry = located.entry();
    boolean closed = markdown.charAt(located.range().end() - 1) == '|';
    return new Listing(entry.name(), entry.website().orElse("none"), signups(entry, closed));
  }

  /** Planted bug: the last signup of a row that does not end with a pipe is lost. */
  private static List<String> signups(ExchangeEntry entry, boolean closed) {
    List<String> all = entry.signups().stream().map(Signup::url).flatMap(Optional::stream).toList();
    return closed || all.isEmpty() ? all : all.subList(0, all.size() - 1);
  }
}
