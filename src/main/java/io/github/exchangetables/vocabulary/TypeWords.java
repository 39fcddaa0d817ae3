package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.ConnectorType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds connector types in text. The words are in {@code types.txt}. */
public final class TypeWords {

  private static final Map<String, ConnectorType> TYPES = new HashMap<>();
  private static final int LONGEST_PHRASE;

  /** The first words of the phrases of several words. */
  private static final Set<String> PHRASE_STARTS = new HashSet<>();

  /** The commonest texts, those of one phrase. */
  private static final Map<String, Phrase> ALONE = new HashMap<>();

  static {
    Vocabulary vocabulary = Vocabulary.load("types.txt");
    int longest = 1;
    for (ConnectorType type : ConnectorType.values()) {
      List<ConnectorType> types = List.of(type);
      for (String phrase : vocabulary.words(type.label())) {
        List<String> words = words(phrase);
        String text = String.join(" ", words);
        TYPES.put(text, type);
        ALONE.put(text, new Phrase(text, types));
        longest = Math.max(longest, words.size());
        if (words.size() > 1) {
          PHRASE_STARTS.add(words.get(0));
        }
      }
    }
    LONGEST_PHRASE = longest;
  }

  private TypeWords() {}

  /** A phrase that names a type, and the list of that type. */
  private record Phrase(String text, List<ConnectorType> types) {}

  /** The types that a text names, in their order. */
  public static List<ConnectorType> in(String text) {
    Phrase alone = ALONE.get(text.toLowerCase(Locale.ROOT));
    return alone == null ? list(read(words(text)).types()) : alone.types();
  }

  /** The types of a set as a list, in the order of the set; one list for all entries of a type. */
  public static List<ConnectorType> list(Set<ConnectorType> types) {
    return types.size() == 1 ? in(types.iterator().next().label()) : List.copyOf(types);
  }

  /** The same text; where it is a phrase that names a type, one string for all entries. */
  public static String shared(String text) {
    Phrase phrase = ALONE.get(text);
    return phrase == null ? text : phrase.text();
  }

  /** Tells whether a text names types and nothing else. */
  public static boolean areAll(String text) {
    if (ALONE.containsKey(text.toLowerCase(Locale.ROOT))) {
      return true;
    }
    Reading reading = read(words(text));
    return !reading.others() && !reading.types().isEmpty();
  }

  /** The type that words name, if they name just one and nothing else. */
  public static Optional<ConnectorType> only(List<String> words) {
    Reading reading = read(words);
    return !reading.others() && reading.types().size() == 1
        ? Optional.of(reading.types().iterator().next())
        : Optional.empty();
  }

  /** Words are runs of letters, in lower case. */
  private static List<String> words(String text) {
    return Words.of(text, Character::isLetter);
  }

  private record Reading(Set<ConnectorType> types, boolean others) {}

  private static Reading read(List<String> words) {
    Set<ConnectorType> types = EnumSet.noneOf(ConnectorType.class);
    boolean others = false;
    int i = 0;
    while (i < words.size()) {
      int length = phraseLength(words, i);
      if (length == 0) {
        others = true;
        i++;
      } else {
        types.add(TYPES.get(phrase(words, i, length)));
        i += length;
      }
    }
    return new Reading(types, others);
  }

  /** The length of the longest phrase at a place, 0 if there is none. */
  private static int phraseLength(List<String> words, int start) {
    if (!PHRASE_STARTS.contains(words.get(start))) {
      return TYPES.containsKey(words.get(start)) ? 1 : 0;
    }
    int length = Math.min(LONGEST_PHRASE, words.size() - start);
    while (length > 0 && !TYPES.containsKey(phrase(words, start, length))) {
      length--;
    }
    return length;
  }

  private static String phrase(List<String> words, int start, int length) {
    return length == 1 ? words.get(start) : String.join(" ", words.subList(start, start + length));
  }
}
