package io.github.exchangetables.lint;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.vocabulary.SiteWords;
import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A value of an exchange that must be the same in all tables. */
enum ComparedField {
  SIGNUP_CODE("signup code"),
  DISCOUNT("discount"),
  CERTIFICATION("certification"),
  TIER("tier"),
  WEBSITE("website");

  private final String label;

  ComparedField(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The values of an entry: for each compared form, the text as written first. */
  Map<String, String> of(ExchangeEntry entry, Words words) {
    Map<String, String> values = new LinkedHashMap<>();
    written(entry, words)
        .forEach(value -> values.putIfAbsent(compared(value, words.sites()), value));
    return values;
  }

  private Stream<String> written(ExchangeEntry entry, Words words) {
    return switch (this) {
      case SIGNUP_CODE -> signups(entry, Signup::code);
      case DISCOUNT ->
          signups(entry, Signup::feeDiscountPercent).map(percent -> percent.toPlainString() + "%");
      case CERTIFICATION -> entry.certified().stream().map(certified -> certified ? "yes" : "no");
      case TIER -> entry.tier().stream().map(Tier::label);
      case WEBSITE -> entry.website().stream().flatMap(url -> ownHost(url, words).stream());
    };
  }

  private String compared(String value, SiteWords sites) {
    return switch (this) {
      case SIGNUP_CODE -> value.toLowerCase(Locale.ROOT);
      case WEBSITE -> site(value, sites);
      case DISCOUNT, CERTIFICATION, TIER -> value;
    };
  }

  private static <T> Stream<T> signups(ExchangeEntry entry, Function<Signup, Optional<T>> part) {
    return entry.signups().stream().flatMap(signup -> part.apply(signup).stream());
  }

  /** The host of a URL, unless it has pages of many projects. */
  private static Optional<String> ownHost(String url, Words words) {
    return Optional.of(Urls.host(url))
        .filter(host -> new Addresses(words).problem(url).isEmpty() && host.indexOf('.') > 0)
        .filter(host -> !words.sites().isShared(site(host, words.sites())));
  }

  /**
   * The site of a host: {@code bittrex.com} of {@code global.bittrex.com}, {@code example.co.uk} of
   * {@code www.example.co.uk}.
   */
  private static String site(String host, SiteWords sites) {
    List<String> names = List.of(host.split("\\.", -1));
    int size = names.size();
    boolean country =
        size > 2 && names.get(size - 1).length() == 2 && sites.isSecondLevel(names.get(size - 2));
    return String.join(".", names.subList(size - (country ? 3 : 2), size));
  }
}
