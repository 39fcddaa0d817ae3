package io.github.exchangetables.lint;

import io.github.exchangetables.vocabulary.Aliases;
import io.github.exchangetables.vocabulary.TextWords;
import io.github.exchangetables.vocabulary.Words;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds names of exchanges in texts. */
final class ExchangeNames {

  private static final int MAX_WORDS = 6;
  private static final int MAX_LETTERS = 200;

  private final Words words;
  private final Map<String, String> names = new HashMap<>();

  ExchangeNames(Words words) {
    this.words = words;
  }

  /** Adds a name, unless it is a word with a different meaning in texts of signup links. */
  void add(String name) {
    List<String> parts = TextWords.ofName(name);
    boolean common =
        parts.size() == 1
            && (words.referrals().isSignupWord(parts.get(0)) || words.types().areAll(parts.get(0)));
    if (!parts.isEmpty() && parts.size() <= MAX_WORDS && !common) {
      names.putIfAbsent(TextWords.fold(name), name);
    }
  }

  /** The names in a text, in order. If several begin at the same word, the longest is used. */
  Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    List<String> parts = TextWords.ofName(text);
    int i = 0;
    while (i < parts.size()) {
      int next = i + 1;
      for (int end = Math.min(parts.size(), i + MAX_WORDS); end > i; end--) {
        List<String> spelling = parts.subList(i, end);
        String name = names.get(TextWords.fold(String.join("", spelling)));
        if (name != null && isSpelledAsName(spelling, name)) {
          found.add(name);
          next = end;
          break;
        }
      }
      i = next;
    }
    return found;
  }

  /**
   * Tells whether words are spelled as a name: {@code plenty} is a word, and {@code Plenty} is the
   * exchange.
   */
  private static boolean isSpelledAsName(List<String> words, String name) {
    boolean mayBeWord = words.size() == 1 && hasUpperCase(name) && hasLowerCase(name);
    return !mayBeWord || hasUpperCase(words.get(0));
  }

  private static boolean hasUpperCase(String text) {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean hasLowerCase(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }

  /**
   * Returns a predicate for names that begin with a name or that it begins with: {@code Binance}
   * and {@code Binance Futures}.
   */
  static Predicate<String> relatedTo(String name) {
    List<String> words = foldedWords(name);
    return other -> {
      List<String> others = foldedWords(other);
      int common = Math.min(words.size(), others.size());
      return common > 0 && words.subList(0, common).equals(others.subList(0, common));
    };
  }

  private static List<String> foldedWords(String name) {
    return TextWords.ofName(name).stream().map(TextWords::fold).toList();
  }

  /**
   * Returns a predicate for names of exchanges that may share pages with an exchange: the names
   * begin with the same word, or one has the letters and digits of the other. Aliases are the same
   * name.
   */
  static Predicate<String> ofOneHouse(String name, Aliases aliases) {
    String folded = foldedStart(name, aliases);
    String word = firstWord(name);
    return other -> {
      String start = foldedStart(other, aliases);
      return folded.contains(start) || start.contains(folded) || word.equals(firstWord(other));
    };
  }

  /** The first letters and digits of a name: a name is searched once for each that it may share. */
  private static String foldedStart(String name, Aliases aliases) {
    String folded = aliases.fold(name);
    return folded.substring(0, Math.min(MAX_LETTERS, folded.length()));
  }

  private static String firstWord(String name) {
    return TextWords.ofName(name).stream().findFirst().map(TextWords::fold).orElse(name);
  }
}
