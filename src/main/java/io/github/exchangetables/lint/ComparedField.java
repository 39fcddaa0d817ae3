package io.github.exchangetables.lint;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.vocabulary.Urls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What several tables can say of one exchange, and should say alike. */
enum ComparedField {
  SIGNUP_CODE("signup code") {
    @Override
    void values(ExchangeEntry entry, BiConsumer<String, String> value) {
      signups(entry, Signup::code)
          .forEach(code -> value.accept(code.toLowerCase(Locale.ROOT), code));
    }
  },
  DISCOUNT("discount") {
    @Override
    void values(ExchangeEntry entry, BiConsumer<String, String> value) {
      signups(entry, Signup::feeDiscountPercent)
          .map(percent -> percent.toPlainString() + "%")
          .forEach(percent -> value.accept(percent, percent));
    }
  },
  CERTIFICATION("certification") {
    @Override
    void values(ExchangeEntry entry, BiConsumer<String, String> value) {
      entry
          .certified()
          .map(certified -> certified ? "yes" : "no")
          .ifPresent(certified -> value.accept(certified, certified));
    }
  },
  TIER("tier") {
    @Override
    void values(ExchangeEntry entry, BiConsumer<String, String> value) {
      entry.tier().map(Tier::label).ifPresent(tier -> value.accept(tier, tier));
    }
  },
  WEBSITE("website") {
    @Override
    void values(ExchangeEntry entry, BiConsumer<String, String> value) {
      entry
          .website()
          .filter(url -> Addresses.problem(url).isEmpty())
          .map(Urls::host)
          .filter(host -> host.indexOf('.') > 0 && !HOSTS_OF_MANY.contains(site(host)))
          .ifPresent(host -> value.accept(site(host), host));
    }
  };

  /** A page there is no site of its own. */
  private static final Set<String> HOSTS_OF_MANY =
      Set.of("bit.ly", "discord.com", "github.com", "linktr.ee", "medium.com", "t.me", "x.com");

  /** What stands before a country's domain where names are below it: {@code example.co.uk}. */
  private static final Set<String> SECOND_LEVELS =
      Set.of("ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org");

  private final String label;

  ComparedField(String label) {
    this.label = label;
  }

  /** Hands over what an entry says: what has to be the same elsewhere, and how it is written. */
  abstract void values(ExchangeEntry entry, BiConsumer<String, String> value);

  /** What an entry says: what has to be the same elsewhere, with how it is written. */
  Map<String, String> of(ExchangeEntry entry) {
    Map<String, String> values = new LinkedHashMap<>();
    values(entry, values::putIfAbsent);
    return values;
  }

  String label() {
    return label;
  }

  private static <T> Stream<T> signups(ExchangeEntry entry, Function<Signup, Optional<T>> part) {
    return entry.signups().stream().flatMap(signup -> part.apply(signup).stream());
  }

  /**
   * The site of a host: {@code bittrex.com} of {@code global.bittrex.com}, {@code example.co.uk} of
   * {@code www.example.co.uk}.
   */
  private static String site(String host) {
    List<String> names = List.of(host.split("\\.", -1));
    int size = names.size();
    boolean country =
        size > 2
            && names.get(size - 1).length() == 2
            && SECOND_LEVELS.contains(names.get(size - 2));
    return String.join(".", names.subList(size - (country ? 3 : 2), size));
  }
}
