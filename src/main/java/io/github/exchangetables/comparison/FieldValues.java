package io.github.exchangetables.comparison;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.vocabulary.TextWords;
import io.github.exchangetables.vocabulary.Urls;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The values that entries have in a field. Values that differ only in their notation are the same
 * value: {@code http://kraken.com} and {@code https://www.kraken.com/}.
 */
public final class FieldValues {

  private static final Comparator<String> TYPES =
      Comparator.comparing(label -> ConnectorType.valueOf(label.toUpperCase(Locale.ROOT)));

  private FieldValues() {}

  /**
   * Returns the values of some entries in a field.
   *
   * @return a map from the form that is compared to the notation in an entry; it does not depend on
   *     the order of the entries
   */
  public static SortedMap<String, String> of(EntryField field, Collection<ExchangeEntry> entries) {
    SortedMap<String, String> values =
        new TreeMap<>(field == EntryField.TYPE ? TYPES : Comparator.naturalOrder());
    for (ExchangeEntry entry : entries) {
      written(field, entry)
          .forEach(
              value ->
                  values.merge(
                      compared(field, value),
                      value,
                      (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }
    return values;
  }

  private static Stream<String> written(EntryField field, ExchangeEntry entry) {
    return switch (field) {
      case NAME -> Stream.of(entry.name());
      case CONNECTOR_ID -> entry.connectorIds().stream();
      case WEBSITE -> entry.website().stream();
      case DOCS_PAGE -> entry.docs().stream().map(DocsLink::url);
      case API_DOCS -> entry.apiDocs().stream();
      case TYPE -> entry.types().stream().map(ConnectorType::label);
      case CERTIFICATION -> entry.certified().stream().map(certified -> certified ? "yes" : "no");
      case TIER -> entry.tier().stream().map(Tier::label);
      case SIGNUP_CODE -> signups(entry, Signup::code);
      case SIGNUP_LINK -> signups(entry, Signup::url);
      case DISCOUNT -> signups(entry, Signup::feeDiscountPercent).map(FieldValues::percent);
      case STATUS -> entry.status().stream().flatMap(status -> level(status).stream());
      case LOGO -> entry.logo().stream().map(Image::url);
      case CHAIN -> entry.chains().stream();
      case MAINTAINER -> entry.maintainer().stream();
      case VERSION -> entry.version().stream();
    };
  }

  private static <T> Stream<T> signups(ExchangeEntry entry, Function<Signup, Optional<T>> part) {
    return entry.signups().stream().flatMap(signup -> part.apply(signup).stream());
  }

  private static String percent(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString() + "%";
  }

  /** The level, or the text if there is no level. */
  private static Optional<String> level(Status status) {
    return status.level().map(Status.Level::label).or(status::text);
  }

  private static String compared(EntryField field, String value) {
    return switch (field) {
      case WEBSITE, API_DOCS, SIGNUP_LINK -> address(value);
      case DOCS_PAGE -> DocsPages.name(value).orElse(value);
      case LOGO -> lastSegment(value);
      case CHAIN -> TextWords.fold(value);
      case SIGNUP_CODE, MAINTAINER, STATUS -> value.toLowerCase(Locale.ROOT);
      case VERSION -> value.replaceFirst("^[vV](?=[0-9])", "").toLowerCase(Locale.ROOT);
      case NAME, CONNECTOR_ID, TYPE, CERTIFICATION, TIER, DISCOUNT -> value;
    };
  }

  /** A URL without scheme, {@code www.} and final slash. */
  private static String address(String url) {
    String site = Urls.site(url);
    if (site.isEmpty()) {
      return url;
    }
    String path = Urls.afterHost(url);
    return site + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  private static String lastSegment(String url) {
    List<String> path = Urls.pathSegments(url);
    return path.isEmpty() ? url : path.get(path.size() - 1);
  }
}
