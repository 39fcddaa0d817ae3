package io.github.exchangetables.vocabulary;

import java.util.List;
import java.util.Set;

/** Recognizes texts that mean yes, no or not yet. The words are in {@code answers.txt}. */
public final class Answers {

  private static final Vocabulary VOCABULARY = Vocabulary.load("answers.txt");
  private static final Set<String> YES_WORDS = VOCABULARY.set("yes words");
  private static final List<String> YES_MARKS = VOCABULARY.words("yes marks");
  private static final Set<String> NO_WORDS = VOCABULARY.set("no words");
  private static final Set<String> NO_ALONE = VOCABULARY.set("no alone");
  private static final List<String> NO_MARKS = VOCABULARY.words("no marks");
  private static final Phrases<Boolean> NOT_YET = new Phrases<>();
  private static final List<String> NOT_YET_MARKS = VOCABULARY.words("not yet marks");

  static {
    VOCABULARY.words("not yet").forEach(phrase -> NOT_YET.add(TextWords.letters(phrase), true));
  }

  private Answers() {}

  /** Tells whether the first word of a text means yes. Emoji before it are ignored. */
  static boolean isYesWord(List<String> words) {
    return !words.isEmpty() && YES_WORDS.contains(words.get(0));
  }

  /** Tells whether a text begins with an emoji or shortcode that means yes. */
  public static boolean beginsWithYesMark(String text) {
    return beginsWith(text, YES_MARKS);
  }

  /** Tells whether a text means no: by its first word, or by the emoji that it begins with. */
  public static boolean isNo(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return isNo(text, TextWords.lettersAndDigits(Shortcodes.remove(text)));
  }

  /** The same for a text that was split into words before. */
  static boolean isNo(String text, List<String> words) {
    return isNoWord(words) || beginsWith(text, NO_MARKS);
  }

  private static boolean isNoWord(List<String> words) {
    return !words.isEmpty()
        && (NO_WORDS.contains(words.get(0))
            || (words.size() == 1 && NO_ALONE.contains(words.get(0))));
  }

  /** Tells whether a text means not yet: {@code planned}, {@code coming soon}, an hourglass. */
  public static boolean isNotYet(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return isNotYet(text, TextWords.lettersAndDigits(Shortcodes.remove(text)));
  }

  /** The same for a text that was split into words before. */
  static boolean isNotYet(String text, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (NOT_YET.longest(words, i) > 0) {
        return true;
      }
    }
    for (String mark : NOT_YET_MARKS) {
      if (text.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a text in the column of a connector type means that the exchange has it: it is
   * empty, means yes, or means neither no nor not yet.
   */
  public static boolean affirms(String text) {
    if (text.isEmpty() || beginsWithYesMark(text)) {
      return true;
    }
    List<String> words = TextWords.lettersAndDigits(Shortcodes.remove(text));
    return !isNo(text, words) && !isNotYet(text, words);
  }

  static boolean beginsWith(String text, List<String> marks) {
    for (String mark : marks) {
      if (text.startsWith(mark)) {
        return true;
      }
    }
    return false;
  }
}
