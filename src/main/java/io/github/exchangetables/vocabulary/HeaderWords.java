package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.ConnectorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Recognizes columns by the words of their headers. The words are in {@code headers.txt}. */
public final class HeaderWords {

  /** A cache of recognized headers, as most headers occur in many pages. */
  private final Map<String, Column> known = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 1_000;
  private static final int LONGEST_KNOWN = 60;

  /** The longest header that is looked up, in words. */
  private static final int MAX_WORDS = 16;

  private final WordFile file;
  private final TypeWords types;
  private final Map<String, Found> columns;

  /** The headers in scripts without spaces, which may be at any place of a header. */
  private final List<String> unspaced;

  private final Set<String> leading;
  private final Set<String> trailing;
  private final Set<String> flag;
  private final Set<String> docsFlag;
  private final Set<String> besideCapability;
  private final Set<String> behindCapability;
  private final Set<String> discounts;
  private final Set<String> registering;
  private final Set<String> unusualName;
  private final Set<String> foreignFirst;
  private final Set<String> kinds;
  private final Phrases<Boolean> capabilities = new Phrases<>();
  private final Phrases<Column.Weight> foreign = new Phrases<>();

  /** The foreign headers in scripts without spaces. */
  private final Map<String, Column.Weight> unspacedForeign = new HashMap<>();

  HeaderWords(Words words) {
    this.file = words.file("headers.txt");
    this.types = words.types();
    this.columns = columns();
    this.unspaced = columns.keySet().stream().filter(HeaderText::isUnspaced).toList();
    this.leading = phrases("leading terms");
    this.trailing = phrases("trailing terms");
    this.flag = phrases("flag terms");
    this.docsFlag = phrases("docs flag terms");
    this.besideCapability = phrases("capability terms");
    this.behindCapability = phrases("later capability terms");
    this.discounts = phrases("discount terms");
    this.registering = phrases("registering terms");
    this.unusualName = phrases("unusual name headers");
    this.foreignFirst = phrases("foreign first headers");
    this.kinds = phrases("kind terms");
    file.words("capability headers")
        .forEach(phrase -> capabilities.add(HeaderText.words(phrase), true));
    addForeign("foreign cost headers", Column.Weight.COSTS);
    addForeign("foreign headers", Column.Weight.FOREIGN);
    addForeign("foreign pair headers", Column.Weight.PAIRS);
    addForeign("foreign list headers", Column.Weight.EXCLUDING);
  }

  /** The kind of column that a header was recognized as, and its evidence. */
  private record Found(ColumnKind kind, Optional<ConnectorType> flag, Column.Weight weight) {}

  private static final Found CAPABILITY =
      new Found(ColumnKind.CAPABILITY, Optional.empty(), Column.Weight.SHARED);

  private void addForeign(String key, Column.Weight weight) {
    for (String phrase : file.words(key)) {
      foreign.add(HeaderText.words(phrase), weight);
      if (HeaderText.isUnspaced(phrase)) {
        unspacedForeign.put(phrase, weight);
      }
    }
  }

  private Map<String, Found> columns() {
    Map<String, Found> columns = new HashMap<>();
    for (ColumnKind kind : ColumnKind.values()) {
      if (kind != ColumnKind.CAPABILITY) {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        addColumns(
            columns,
            key + " headers",
            new Found(kind, Optional.empty(), Column.Weight.DISTINCTIVE));
        addColumns(
            columns,
            "shared " + key + " headers",
            new Found(kind, Optional.empty(), Column.Weight.SHARED));
      }
    }
    // Capabilities in scripts without spaces are found as the other headers are.
    file.words("capability headers").stream()
        .filter(HeaderText::isUnspaced)
        .forEach(phrase -> columns.putIfAbsent(phrase, CAPABILITY));
    for (String phrase : phrases("silent terms")) {
      columns.computeIfPresent(
          phrase, (key, found) -> new Found(found.kind(), found.flag(), Column.Weight.NEUTRAL));
    }
    return columns;
  }

  private void addColumns(Map<String, Found> columns, String key, Found found) {
    for (String phrase : file.wordsIfAny(key)) {
      columns.put(String.join(" ", HeaderText.words(phrase)), found);
    }
  }

  private Set<String> phrases(String key) {
    Set<String> phrases = new HashSet<>();
    for (String phrase : file.words(key)) {
      phrases.add(String.join(" ", HeaderText.words(phrase)));
    }
    return phrases;
  }

  /**
   * Recognizes a column.
   *
   * @param header the plain text of its header
   */
  public Column recognize(String header) {
    Column column = known.get(header);
    if (column == null) {
      column = read(header);
      if (known.size() < MOST_KNOWN && header.length() <= LONGEST_KNOWN) {
        known.put(header, column);
      }
    }
    return column;
  }

  private Column read(String header) {
    List<String> words = HeaderText.words(header);
    Optional<Found> found = recognize(words);
    return found
        .map(
            it ->
                new Column(it.kind(), it.flag(), types.isSwap(words), it.weight(), subject(words)))
        .orElseGet(
            () ->
                new Column(
                    ColumnKind.UNKNOWN,
                    Optional.empty(),
                    false,
                    foreignWeight(words),
                    subject(words)));
  }

  private Column.Subject subject(List<String> words) {
    String header = String.join(" ", words);
    if (unusualName.contains(header)) {
      return Column.Subject.PERHAPS_EXCHANGES;
    }
    boolean ofKinds =
        words.size() == 2 && kinds.contains(words.get(1)) && namesExchange(words.get(0));
    return ofKinds || foreignFirst.contains(header)
        ? Column.Subject.OTHERS
        : Column.Subject.UNKNOWN;
  }

  private boolean namesExchange(String word) {
    Found found = columns.get(word);
    return isOfExchanges(found) || (found != null && found.kind() == ColumnKind.CONNECTOR);
  }

  private static boolean isOfExchanges(@Nullable Found found) {
    return found != null && found.kind() == ColumnKind.EXCHANGE;
  }

  private Column.Weight foreignWeight(List<String> words) {
    Column.Weight weight = Column.Weight.NEUTRAL;
    String header = String.join(" ", words);
    if (HeaderText.isUnspaced(header)) {
      for (Map.Entry<String, Column.Weight> word : unspacedForeign.entrySet()) {
        if (header.contains(word.getKey()) && word.getValue().compareTo(weight) > 0) {
          weight = word.getValue();
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      Column.Weight found = foreign.find(words, i, foreign.longest(words, i));
      if (found != null && found.compareTo(weight) > 0) {
        weight = found;
      }
    }
    return weight;
  }

  private Optional<Found> recognize(List<String> words) {
    if (words.isEmpty() || words.size() > MAX_WORDS) {
      return Optional.empty();
    }
    return lookUp(words)
        .or(() -> capability(words))
        .or(() -> typeFlag(words))
        .or(() -> words.contains(HeaderText.SLASH) ? alternatives(words) : Optional.empty())
        .or(() -> discount(words))
        .or(() -> unspaced(words));
  }

  /** Looks up a header: whole, then without its leading words, then without its trailing words. */
  private Optional<Found> lookUp(List<String> words) {
    for (int end = words.size(); end > 0; end--) {
      for (int start = 0; start < end; start++) {
        Found found = columns.get(String.join(" ", words.subList(start, end)));
        if (found != null) {
          return Optional.of(found);
        }
        if (!leading.contains(words.get(start))) {
          break;
        }
      }
      if (!trailing.contains(words.get(end - 1))) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * A header with one connector type, alone, with words that do not change its meaning, or with a
   * word for docs.
   */
  private Optional<Found> typeFlag(List<String> words) {
    List<String> left = new ArrayList<>(words);
    left.removeAll(flag);
    ColumnKind kind = left.removeAll(docsFlag) ? ColumnKind.DOCS : ColumnKind.TYPE_FLAG;
    return types
        .only(left)
        .map(type -> new Found(kind, Optional.of(type), Column.Weight.DISTINCTIVE));
  }

  /**
   * A header with alternatives. Several connector types make a type column, and one type in several
   * words makes its flag; otherwise the first known alternative is used.
   */
  private Optional<Found> alternatives(List<String> words) {
    List<Found> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).equals(HeaderText.SLASH)) {
        recognize(words.subList(start, i)).ifPresent(found::add);
        start = i + 1;
      }
    }
    if (found.size() > 1 && found.stream().allMatch(it -> it.kind() == ColumnKind.TYPE_FLAG)) {
      List<String> typeWords = new ArrayList<>(words);
      typeWords.removeIf(HeaderText.SLASH::equals);
      Optional<Found> ofOneType = typeFlag(typeWords);
      return ofOneType.isPresent()
          ? ofOneType
          : Optional.of(new Found(ColumnKind.TYPE, Optional.empty(), Column.Weight.DISTINCTIVE));
    }
    return found.stream().findFirst();
  }

  /** A header such as {@code Register with fee discount}. */
  private Optional<Found> discount(List<String> words) {
    boolean found = false;
    for (String word : words) {
      boolean discount = discounts.contains(word);
      if (!discount && !registering.contains(word)) {
        return Optional.empty();
      }
      found |= discount;
    }
    return found
        ? Optional.of(new Found(ColumnKind.SIGNUP, Optional.empty(), Column.Weight.DISTINCTIVE))
        : Optional.empty();
  }

  /** A header such as {@code Live trading}, {@code REST API} or {@code KYC required}. */
  private Optional<Found> capability(List<String> words) {
    boolean found = false;
    int i = 0;
    while (i < words.size()) {
      int length = capabilities.longest(words, i);
      String word = words.get(i);
      boolean beside =
          besideCapability.contains(word) || (i > 0 && behindCapability.contains(word));
      if (length == 0 && !beside) {
        return Optional.empty();
      }
      found |= length > 0;
      i += Math.max(1, length);
    }
    return found ? Optional.of(CAPABILITY) : Optional.empty();
  }

  /**
   * In a script without spaces: the longest known header at the end, as the last word has the
   * meaning of the whole. A word for names after another word means the names of something else.
   */
  private Optional<Found> unspaced(List<String> words) {
    String header = String.join(" ", words);
    if (!HeaderText.isUnspaced(header)) {
      return Optional.empty();
    }
    String best = "";
    for (String word : unspaced) {
      if (word.length() > best.length() && header.endsWith(word)) {
        best = word;
      }
    }
    Found found = columns.get(best);
    boolean ofOthers =
        found != null
            && found.kind() == ColumnKind.NAME
            && !namesExchange(header.substring(0, header.length() - best.length()).strip());
    return ofOthers ? Optional.empty() : Optional.ofNullable(found);
  }
}
