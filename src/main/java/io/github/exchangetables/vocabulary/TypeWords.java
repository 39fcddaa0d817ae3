package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.ConnectorType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Finds connector types in text. The words are in {@code types.txt}. */
public final class TypeWords {

  private static final Vocabulary VOCABULARY = Vocabulary.load("types.txt");
  private static final Set<String> SWAP = VOCABULARY.set("swap");
  private static final Set<String> SWAP_CONTEXT = VOCABULARY.set("swap context");
  private static final Set<String> NEGATIONS = VOCABULARY.set("negations");
  private static final Set<String> HEADING_WORDS = VOCABULARY.set("heading words");

  /** Types that exclude each other in a heading. */
  private static final List<Set<ConnectorType>> ALTERNATIVES =
      List.of(
          EnumSet.of(ConnectorType.SPOT, ConnectorType.PERP),
          EnumSet.of(ConnectorType.CEX, ConnectorType.DEX),
          EnumSet.of(ConnectorType.AMM, ConnectorType.CLMM, ConnectorType.ROUTER));

  private static final Phrases<ConnectorType> PHRASES = new Phrases<>();
  private static final Phrases<ConnectorType> HEADER_PHRASES = new Phrases<>();

  /** The most common texts: those that are one phrase. */
  private static final Map<String, Phrase> ALONE = new HashMap<>();

  static {
    for (ConnectorType type : ConnectorType.values()) {
      List<ConnectorType> types = List.of(type);
      for (String phrase : VOCABULARY.words(type.label())) {
        List<String> words = TextWords.letters(phrase);
        String text = String.join(" ", words);
        PHRASES.add(words, type);
        HEADER_PHRASES.add(words.stream().map(HeaderWords::singular).toList(), type);
        ALONE.put(text, new Phrase(text, types));
      }
      for (String phrase : VOCABULARY.wordsIfAny(type.label() + " headers")) {
        HEADER_PHRASES.add(TextWords.letters(phrase), type);
      }
    }
  }

  private TypeWords() {}

  /** A phrase that names a type, and a list with that type. */
  private record Phrase(String text, List<ConnectorType> types) {}

  /** The types that the words of a text name. */
  private static final class NamedTypes {
    private final Set<ConnectorType> types = EnumSet.noneOf(ConnectorType.class);
    private boolean swap;
    private boolean swapContext;
    private boolean others;

    NamedTypes(List<String> words, Phrases<ConnectorType> phrases) {
      int i = 0;
      while (i < words.size()) {
        int length = phrases.longest(words, i);
        boolean negated = i > 0 && NEGATIONS.contains(words.get(i - 1));
        if (length == 0 || negated) {
          others = true;
        } else if (length == 1 && SWAP.contains(words.get(i))) {
          swap = true;
        } else {
          types.add(phrases.get(words, i, length));
          swapContext |= length == 1 && SWAP_CONTEXT.contains(words.get(i));
        }
        i += Math.max(1, length);
      }
    }

    /** The types. A swap is a perpetual beside futures and a router otherwise. */
    Set<ConnectorType> types(BooleanSupplier besideFutures) {
      if (swap) {
        boolean perpetual = swapContext || besideFutures.getAsBoolean();
        types.add(perpetual ? ConnectorType.PERP : ConnectorType.ROUTER);
      }
      return types;
    }

    boolean hasTypes() {
      return swap || !types.isEmpty();
    }
  }

  /** The types that a text names, in the order of the enum. */
  public static List<ConnectorType> in(String text) {
    return in(text, () -> false);
  }

  /**
   * The types that a text names, in the order of the enum.
   *
   * @param besideFutures whether the row or the header row names futures or centralized exchanges,
   *     so that a swap means a perpetual
   */
  public static List<ConnectorType> in(String text, BooleanSupplier besideFutures) {
    Phrase alone = ALONE.get(text.toLowerCase(Locale.ROOT));
    if (alone != null && !SWAP.contains(alone.text())) {
      return alone.types();
    }
    return list(new NamedTypes(TextWords.letters(text), PHRASES).types(besideFutures));
  }

  /**
   * Tells whether a text names futures or centralized exchanges, so that a swap beside it means a
   * perpetual.
   */
  public static boolean namesFutures(String text) {
    return !text.isEmpty()
        && (SWAP_CONTEXT.contains(text)
            || new NamedTypes(TextWords.letters(text), PHRASES).swapContext);
  }

  /**
   * The types of a set as a list, in the order of the set. A list of one type is shared by all
   * entries.
   */
  public static List<ConnectorType> list(Set<ConnectorType> types) {
    return types.size() == 1 ? in(types.iterator().next().label()) : List.copyOf(types);
  }

  /** Returns an equal text. If it is a phrase that names a type, all entries share one string. */
  public static String shared(String text) {
    Phrase phrase = ALONE.get(text);
    return phrase == null ? text : phrase.text();
  }

  /** Tells whether a text consists of names of types. */
  public static boolean areAll(String text) {
    if (!PHRASES.mayBegin(text)) {
      return false;
    }
    if (ALONE.containsKey(text.toLowerCase(Locale.ROOT))) {
      return true;
    }
    NamedTypes named = new NamedTypes(TextWords.letters(text), PHRASES);
    return !named.others && named.hasTypes();
  }

  /** Tells whether the only type in the words of a header is a swap. */
  static boolean isSwap(List<String> words) {
    NamedTypes named = new NamedTypes(words, HEADER_PHRASES);
    return named.swap && named.types.isEmpty();
  }

  /** The type that the words of a header name, if they consist of the name of one type. */
  public static Optional<ConnectorType> only(List<String> words) {
    NamedTypes named = new NamedTypes(words, HEADER_PHRASES);
    Set<ConnectorType> types = named.types(() -> words.contains("future"));
    return !named.others && types.size() == 1
        ? Optional.of(types.iterator().next())
        : Optional.empty();
  }

  /**
   * The types that a heading gives to the rows below it: those that it names, if it has no other
   * words and no two types that exclude each other.
   */
  public static List<ConnectorType> inHeading(String heading) {
    List<String> words = TextWords.letters(heading);
    NamedTypes named = new NamedTypes(words, PHRASES);
    if (!named.hasTypes()) {
      return List.of();
    }
    int i = 0;
    while (i < words.size()) {
      int length = PHRASES.longest(words, i);
      if (length == 0 && !HEADING_WORDS.contains(words.get(i))) {
        return List.of();
      }
      i += Math.max(1, length);
    }
    Set<ConnectorType> types = named.types(() -> false);
    for (Set<ConnectorType> alternatives : ALTERNATIVES) {
      if (types.stream().filter(alternatives::contains).count() > 1) {
        return List.of();
      }
    }
    return list(types);
  }
}
