package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.ConnectorType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds connector types in text. The words are in {@code types.txt}. */
public final class TypeWords {

  private static final Map<String, ConnectorType> TYPES = new HashMap<>();
  private static final int LONGEST_PHRASE;

  static {
    Vocabulary vocabulary = Vocabulary.load("types.txt");
    int longest = 1;
    for (ConnectorType type : ConnectorType.values()) {
      for (String phrase : vocabulary.words(type.label())) {
        List<String> words = words(phrase);
        TYPES.put(String.join(" ", words), type);
        longest = Math.max(longest, words.size());
      }
    }
    LONGEST_PHRASE = longest;
  }

  private TypeWords() {}

  /** The types that a text names. */
  public static Set<ConnectorType> in(String text) {
    return text.isEmpty() ? Set.of() : read(words(text)).types();
  }

  /** Tells whether a text names types and nothing else. */
  public static boolean areAll(String text) {
    Reading reading = read(words(text));
    return reading.others() == 0 && !reading.types().isEmpty();
  }

  /** The type that words name, if they name just one and nothing else. */
  public static Optional<ConnectorType> only(List<String> words) {
    Reading reading = read(words);
    return reading.others() == 0 && reading.types().size() == 1
        ? Optional.of(reading.types().iterator().next())
        : Optional.empty();
  }

  /** Words are runs of letters, in lower case. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        words.add(text.substring(i, end).toLowerCase(Locale.ROOT));
      }
      i = end + 1;
    }
    return words;
  }

  private record Reading(Set<ConnectorType> types, int others) {}

  private static Reading read(List<String> words) {
    Set<ConnectorType> types = EnumSet.noneOf(ConnectorType.class);
    int others = 0;
    int i = 0;
    while (i < words.size()) {
      int length = phraseLength(words, i);
      if (length == 0) {
        others++;
        i++;
      } else {
        types.add(TYPES.get(String.join(" ", words.subList(i, i + length))));
        i += length;
      }
    }
    return new Reading(types, others);
  }

  /** The length of the longest phrase at a place, 0 if there is none. */
  private static int phraseLength(List<String> words, int start) {
    for (int length = Math.min(LONGEST_PHRASE, words.size() - start); length > 0; length--) {
      if (TYPES.containsKey(String.join(" ", words.subList(start, start + length)))) {
        return length;
      }
    }
    return 0;
  }
}
