package io.github.exchangetables.vocabulary;

import java.util.List;
import java.util.Set;

/** Recognizes texts that mean yes, no or not yet. The words are in {@code answers.txt}. */
public final class Answers {

  private final Phrases<Boolean> yesWords;
  private final List<String> yesMarks;
  private final Phrases<Boolean> noWords;
  private final Set<String> loneNoWords;
  private final List<String> noMarks;
  private final Phrases<Boolean> notYet;
  private final List<String> notYetMarks;

  Answers(Words words) {
    WordFile file = words.file("answers.txt");
    this.yesWords = Phrases.of(file.words("yes words"));
    this.yesMarks = file.words("yes marks");
    this.noWords = Phrases.of(file.words("no words"));
    this.loneNoWords = file.set("lone no words");
    this.noMarks = file.words("no marks");
    this.notYet = Phrases.of(file.words("not yet words"));
    this.notYetMarks = file.words("not yet marks");
  }

  /** Tells whether the first word of a text means yes. Emoji before it are ignored. */
  boolean isYesWord(List<String> words) {
    return !words.isEmpty() && yesWords.longest(words, 0) > 0;
  }

  /** Tells whether a text begins with an emoji or shortcode that means yes. */
  public boolean beginsWithYesMark(String text) {
    return beginsWith(text, yesMarks);
  }

  /** Tells whether a text means no: by its first word, or by the emoji that it begins with. */
  public boolean isNo(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return isNo(text, TextWords.lettersAndDigits(Shortcodes.remove(text)));
  }

  /** The same for a text that was split into words before. */
  boolean isNo(String text, List<String> words) {
    return isNoWord(words) || beginsWith(text, noMarks);
  }

  private boolean isNoWord(List<String> words) {
    return !words.isEmpty()
        && (noWords.longest(words, 0) > 0 || loneNoWords.contains(String.join(" ", words)));
  }

  /** Tells whether a text means not yet: {@code planned}, {@code coming soon}, an hourglass. */
  public boolean isNotYet(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return isNotYet(text, TextWords.lettersAndDigits(Shortcodes.remove(text)));
  }

  /** The same for a text that was split into words before. */
  boolean isNotYet(String text, List<String> words) {
    return notYet.occurIn(words) || contains(text, notYetMarks);
  }

  /**
   * Tells whether a text is an answer: it begins with an emoji for yes or no, or it is a word for
   * yes or no, or means not yet.
   */
  public boolean isOne(String text) {
    if (beginsWithYesMark(text) || beginsWith(text, noMarks)) {
      return true;
    }
    List<String> words = TextWords.lettersAndDigits(Shortcodes.remove(text));
    boolean isOneWord = words.size() == 1;
    return (isOneWord && (isYesWord(words) || isNoWord(words))) || isNotYet(text, words);
  }

  /**
   * Tells whether a text in the column of a connector type means that the exchange has it: it is
   * empty, means yes, or means neither no nor not yet.
   */
  public boolean affirms(String text) {
    if (text.isEmpty() || beginsWithYesMark(text)) {
      return true;
    }
    List<String> words = TextWords.lettersAndDigits(Shortcodes.remove(text));
    return !isNo(text, words) && !isNotYet(text, words);
  }

  /** Tells whether a text contains one of several emoji or shortcodes. */
  static boolean contains(String text, List<String> marks) {
    for (String mark : marks) {
      if (text.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWith(String text, List<String> marks) {
    for (String mark : marks) {
      if (text.startsWith(mark)) {
        return true;
      }
    }
    return false;
  }
}
