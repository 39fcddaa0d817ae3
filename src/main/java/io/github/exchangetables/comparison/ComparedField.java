package io.github.exchangetables.comparison;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.vocabulary.SiteWords;
import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Words;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A field in which all entries of one exchange should have the same values. */
public enum ComparedField {
  /** The ids of the connectors. */
  CONNECTOR_ID(EntryField.CONNECTOR_ID),
  /** Whether the exchange is centralized or decentralized. */
  VENUE(EntryField.TYPE),
  /** The referral codes. */
  SIGNUP_CODE(EntryField.SIGNUP_CODE),
  /** The discounts. */
  DISCOUNT(EntryField.DISCOUNT),
  /** Whether the exchange is certified. */
  CERTIFICATION(EntryField.CERTIFICATION),
  /** The tier. */
  TIER(EntryField.TIER),
  /** The registrable domain of the website. */
  WEBSITE(EntryField.WEBSITE);

  private static final Set<ConnectorType> VENUES = EnumSet.of(ConnectorType.CEX, ConnectorType.DEX);
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)+");

  private final EntryField field;

  ComparedField(EntryField field) {
    this.field = field;
  }

  /** Returns the field of an entry that has the values. */
  public EntryField field() {
    return field;
  }

  /**
   * The most common values, and values that contradict them.
   *
   * @param usual the items with the most common values
   * @param odd the items with the first values that contradict these
   */
  public record Clash<T>(List<T> usual, List<T> odd) {}

  /** Finds a contradiction among items, given by their values in this field. */
  public static <T> Optional<Clash<T>> clash(Map<Set<String>, List<T>> itemsByValues) {
    return itemsByValues.entrySet().stream()
        .reduce((most, other) -> other.getValue().size() > most.getValue().size() ? other : most)
        .flatMap(
            usual ->
                itemsByValues.entrySet().stream()
                    .filter(odd -> contradict(usual.getKey(), odd.getKey()))
                    .findFirst()
                    .map(odd -> new Clash<>(usual.getValue(), odd.getValue())));
  }

  /** Tells whether each of two sets has a value that the other lacks. */
  private static boolean contradict(Set<String> one, Set<String> other) {
    return !one.containsAll(other) && !other.containsAll(one);
  }

  /**
   * Returns the values of an entry: a map from the form that is compared to the notation in the
   * entry.
   */
  public Map<String, String> of(ExchangeEntry entry, Words words) {
    return switch (this) {
      case WEBSITE -> site(entry, words.sites());
      case VENUE -> venue(entry);
      default -> FieldValues.of(field, List.of(entry));
    };
  }

  private static Map<String, String> venue(ExchangeEntry entry) {
    Map<String, String> venues = new LinkedHashMap<>();
    entry.types().stream()
        .filter(VENUES::contains)
        .forEach(type -> venues.put(type.label(), type.label()));
    return venues;
  }

  /** The site of an exchange, unless it is a site of many projects, such as {@code github.com}. */
  private static Map<String, String> site(ExchangeEntry entry, SiteWords words) {
    return entry
        .website()
        .map(Urls::host)
        .filter(host -> HOST.matcher(host).matches())
        .filter(host -> !words.isShared(site(host, words)))
        .map(host -> Map.of(site(host, words), host))
        .orElse(Map.of());
  }

  /**
   * The registrable domain of a host: {@code bittrex.com} of {@code global.bittrex.com}, {@code
   * example.co.uk} of {@code www.example.co.uk}.
   */
  private static String site(String host, SiteWords words) {
    List<String> names = List.of(host.split("\\.", -1));
    int size = names.size();
    boolean country =
        size > 2 && names.get(size - 1).length() == 2 && words.isSecondLevel(names.get(size - 2));
    return String.join(".", names.subList(size - (country ? 3 : 2), size));
  }
}
