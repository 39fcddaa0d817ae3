package io.github.exchangetables.vocabulary;

import java.util.List;
import java.util.Set;

/** Tells a yes, a no and a not-yet. The words are in {@code answers.txt}. */
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

  /** Tells whether a text says yes by its first word, marks in front of it aside. */
  static boolean isYesWord(List<String> words) {
    return !words.isEmpty() && YES_WORDS.contains(words.get(0));
  }

  /** Tells whether a text begins with a mark that says yes. */
  public static boolean beginsWithYesMark(String text) {
    return beginsWith(text, YES_MARKS);
  }

  /** Tells whether a text says no: by its first word, or by the mark that it begins with. */
  public static boolean isNo(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return isNo(text, TextWords.lettersAndDigits(Shortcodes.remove(text)));
  }

  /** The same of a text whose words are known. */
  static boolean isNo(String text, List<String> words) {
    return isNoWord(words) || beginsWith(text, NO_MARKS);
  }

  private static boolean isNoWord(List<String> words) {
    return !words.isEmpty()
        && (NO_WORDS.contains(words.get(0))
            || (words.size() == 1 && NO_ALONE.contains(words.get(0))));
  }

  /** Tells whether a text says not yet: {@code planned}, {@code coming soon}, a hourglass. */
  public static boolean isNotYet(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return isNotYet(text, TextWords.lettersAndDigits(Shortcodes.remove(text)));
  }

  /** The same of a text whose words are known. */
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
   * Tells whether a text says that a connector type is there: no no, no not-yet, or a clear yes.
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
