package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.ConnectorType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds connector types in text. The words are in {@code types.txt}. */
public final class TypeWords {

  /** Types that exclude each other in a heading. */
  private static final List<Set<ConnectorType>> ALTERNATIVES =
      List.of(
          EnumSet.of(ConnectorType.SPOT, ConnectorType.PERP),
          EnumSet.of(ConnectorType.CEX, ConnectorType.DEX),
          EnumSet.of(ConnectorType.AMM, ConnectorType.CLMM, ConnectorType.ROUTER));

  private static final Map<ConnectorType, List<ConnectorType>> LISTS =
      new EnumMap<>(ConnectorType.class);

  static {
    for (ConnectorType type : ConnectorType.values()) {
      LISTS.put(type, List.of(type));
    }
  }

  private final Set<String> swapWords;
  private final Set<String> swapContext;
  private final Set<String> negations;
  private final Set<String> fillers;
  private final Set<String> headingWords;
  private final Set<String> otherTerms;
  private final Phrases<ConnectorType> phrases = new Phrases<>();
  private final Phrases<ConnectorType> headerPhrases = new Phrases<>();

  /** The most common texts: those that are one phrase. */
  private final Map<String, Phrase> alone = new HashMap<>();

  TypeWords(Words words) {
    WordFile file = words.file("types.txt");
    for (ConnectorType type : ConnectorType.values()) {
      for (String phrase : file.words(type.label() + " words")) {
        List<String> parts = TextWords.letters(phrase);
        String text = String.join(" ", parts);
        phrases.add(parts, type);
        headerPhrases.add(parts.stream().map(HeaderText::singular).toList(), type);
        alone.put(text, new Phrase(text, listOf(type)));
      }
      for (String phrase : file.words(type.label() + " headers")) {
        headerPhrases.add(HeaderText.words(phrase), type);
      }
    }
    this.swapWords =
        file.set("swap terms").stream()
            .filter(word -> isRouter(alone.get(word)))
            .collect(Collectors.toSet());
    this.swapContext = file.set("swap context terms");
    this.negations = file.set("type negations");
    this.fillers = file.set("negated terms");
    this.headingWords = file.set("heading terms");
    this.otherTerms = file.set("other type words");
  }

  private static boolean isRouter(@Nullable Phrase phrase) {
    return phrase != null && phrase.types().contains(ConnectorType.ROUTER);
  }

  private static List<ConnectorType> listOf(ConnectorType type) {
    return LISTS.getOrDefault(type, List.of());
  }

  /** A phrase that names a type, and a list with that type. */
  private record Phrase(String text, List<ConnectorType> types) {}

  /** The types that the words of a text name. */
  private final class NamedTypes {
    private final Set<ConnectorType> types = EnumSet.noneOf(ConnectorType.class);
    private boolean swap;
    private boolean besideSwap;
    private boolean others;

    NamedTypes(List<String> words, Phrases<ConnectorType> phrases) {
      boolean negated = false;
      int i = 0;
      while (i < words.size()) {
        int length = phrases.longest(words, i);
        if (length == 0) {
          others = true;
          negated = negations.contains(words.get(i)) || (negated && fillers.contains(words.get(i)));
        } else if (negated) {
          others = true;
          int next = i + length;
          negated = next < words.size() && fillers.contains(words.get(next));
        } else if (length == 1 && swapWords.contains(words.get(i))) {
          swap = true;
        } else {
          types.add(phrases.get(words, i, length));
          besideSwap |= length == 1 && swapContext.contains(words.get(i));
        }
        i += Math.max(1, length);
      }
    }

    /** The types. A swap is a perpetual beside futures and a router otherwise. */
    Set<ConnectorType> types(BooleanSupplier besideFutures) {
      if (swap) {
        boolean perpetual = besideSwap || besideFutures.getAsBoolean();
        types.add(perpetual ? ConnectorType.PERP : ConnectorType.ROUTER);
      }
      return types;
    }

    boolean hasTypes() {
      return swap || !types.isEmpty();
    }
  }

  /** The types that a text names, in the order of the enum. */
  public List<ConnectorType> in(String text) {
    return in(text, () -> false);
  }

  /**
   * The types that a text names, in the order of the enum.
   *
   * @param besideFutures whether the row or the header row names futures or centralized exchanges,
   *     so that a swap means a perpetual
   */
  public List<ConnectorType> in(String text, BooleanSupplier besideFutures) {
    Phrase phrase = alone.get(text.toLowerCase(Locale.ROOT));
    if (phrase != null && !swapWords.contains(phrase.text())) {
      return phrase.types();
    }
    return list(new NamedTypes(TextWords.letters(text), phrases).types(besideFutures));
  }

  /**
   * Tells whether a text names futures or centralized exchanges, so that a swap beside it means a
   * perpetual.
   */
  public boolean namesFutures(String text) {
    return !text.isEmpty()
        && (swapContext.contains(text)
            || new NamedTypes(TextWords.letters(text), phrases).besideSwap);
  }

  /**
   * The types of a set as a list, in the order of the set. A list of one type is shared by all
   * entries.
   */
  public static List<ConnectorType> list(Set<ConnectorType> types) {
    return types.size() == 1 ? listOf(types.iterator().next()) : List.copyOf(types);
  }

  /** Returns an equal text. If it is a phrase that names a type, all entries share one string. */
  public String shared(String text) {
    Phrase phrase = alone.get(text);
    return phrase == null ? text : phrase.text();
  }

  /** Tells whether a text names types, or is a word that is known to be none. */
  public boolean isKnown(String text) {
    return otherTerms.contains(text.toLowerCase(Locale.ROOT)) || !in(text).isEmpty();
  }

  /** Tells whether a text consists of names of types. */
  public boolean areAll(String text) {
    if (!phrases.mayBegin(text)) {
      return false;
    }
    if (alone.containsKey(text.toLowerCase(Locale.ROOT))) {
      return true;
    }
    NamedTypes named = new NamedTypes(TextWords.letters(text), phrases);
    return !named.others && named.hasTypes();
  }

  /** Tells whether the only type in the words of a header is a swap. */
  boolean isSwap(List<String> words) {
    NamedTypes named = new NamedTypes(words, headerPhrases);
    return named.swap && named.types.isEmpty();
  }

  /** The type that the words of a header name, if they consist of the name of one type. */
  public Optional<ConnectorType> only(List<String> words) {
    NamedTypes named = new NamedTypes(words, headerPhrases);
    Set<ConnectorType> types = named.types(() -> words.contains("future"));
    return !named.others && types.size() == 1
        ? Optional.of(types.iterator().next())
        : Optional.empty();
  }

  /**
   * The types that a heading gives to the rows below it: those that it names, if it has no other
   * words and no two types that exclude each other.
   */
  public List<ConnectorType> inHeading(String heading) {
    List<String> words = TextWords.letters(heading);
    NamedTypes named = new NamedTypes(words, phrases);
    if (!named.hasTypes()) {
      return List.of();
    }
    int i = 0;
    while (i < words.size()) {
      int length = inHeading(words, i);
      if (length == 0) {
        return List.of();
      }
      i += length;
    }
    Set<ConnectorType> types = named.types(() -> false);
    for (Set<ConnectorType> alternatives : ALTERNATIVES) {
      if (types.stream().filter(alternatives::contains).count() > 1) {
        return List.of();
      }
    }
    return list(types);
  }

  /**
   * The number of words of the type at an index, 1 if the word there is one that headings of types
   * have beside them, or 0.
   */
  int inHeading(List<String> words, int index) {
    int length = phrases.longest(words, index);
    return length == 0 && headingWords.contains(words.get(index)) ? 1 : length;
  }
}
