package io.github.exchangetables.vocabulary;

import java.util.List;
import java.util.Set;

/** Recognizes texts that mean yes, no or not yet. The words are in {@code answers.txt}. */
public final class Answers {

  /** Punctuation behind which a mark is about something else. */
  private static final String ITEM_ENDS = ",;\n";

  private final Phrases<Boolean> yesWords;
  private final Marks yesMarks;
  private final Phrases<Boolean> noWords;
  private final Set<String> loneNoWords;
  private final Marks noMarks;
  private final Phrases<Boolean> notYet;
  private final Marks notYetMarks;
  private final Marks openMarks;

  Answers(Words words) {
    WordFile file = words.file("answers.txt");
    this.yesWords = Phrases.of(file.words("yes words"));
    this.yesMarks = new Marks(file.words("yes marks"));
    this.noWords = Phrases.of(file.words("no words"));
    this.loneNoWords = file.set("lone no words");
    this.noMarks = new Marks(file.words("no marks"));
    this.notYet = Phrases.of(file.words("not yet words"));
    this.notYetMarks = new Marks(file.words("not yet marks"));
    this.openMarks = new Marks(file.words("open marks"));
  }

  /** Tells whether the first word of a text means yes. Emoji before it are ignored. */
  boolean isYesWord(List<String> words) {
    return !words.isEmpty() && yesWords.longest(words, 0) > 0;
  }

  /** Tells whether a text begins with an emoji or shortcode that means yes. */
  public boolean beginsWithYesMark(String text) {
    return yesMarks.begin(text);
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
    return isNoWord(words) || noMarks.begin(text);
  }

  private boolean isNoWord(List<String> words) {
    return !words.isEmpty()
        && (noWords.longest(words, 0) > 0 || loneNoWords.contains(String.join(" ", words)));
  }

  /** Tells whether a text that begins with a yes has a no as well: a mark, or its last word. */
  boolean hasNo(String text, List<String> words) {
    return noMarks.isIn(text)
        || (words.size() > 1 && isNoWord(words.subList(words.size() - 1, words.size())));
  }

  /** Tells whether a text has a mark that leaves the answer open. */
  boolean isOpen(String text) {
    return openMarks.isIn(text);
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
    return notYet.occurIn(words) || notYetMarks.isIn(text);
  }

  /**
   * Tells whether a text is an answer: it begins with an emoji for yes or no, or it is a word for
   * yes or no, or means not yet.
   */
  public boolean isOne(String text) {
    if (beginsWithYesMark(text) || noMarks.begin(text)) {
      return true;
    }
    List<String> words = TextWords.lettersAndDigits(Shortcodes.remove(text));
    boolean isOneWord = words.size() == 1;
    return (isOneWord && (isYesWord(words) || isNoWord(words))) || isNotYet(text, words);
  }

  /**
   * Tells whether a text in the column of a connector type means that the exchange has it: it is
   * empty, means yes, or means neither no nor not yet, and is no question mark.
   */
  public boolean affirms(String text) {
    if (text.isEmpty() || beginsWithYesMark(text)) {
      return true;
    }
    List<String> words = TextWords.lettersAndDigits(Shortcodes.remove(text));
    return !isNo(text, words) && !isNotYet(text, words) && !openMarks.begin(text);
  }

  /**
   * Returns a text without the items that have a mark for no: {@code Spot ✅, Perp ❌}. The marks are
   * before all items or behind all of them.
   */
  public String affirmed(String text) {
    if (!noMarks.isIn(text)) {
      return text;
    }
    boolean marksFirst = noMarks.begin(text) || beginsWithYesMark(text);
    StringBuilder affirmed = new StringBuilder();
    boolean affirms = true;
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int no = noMarks.lengthAt(text, i);
      int mark = Math.max(no, yesMarks.lengthAt(text, i));
      boolean ends = mark > 0 || ITEM_ENDS.indexOf(text.charAt(i)) >= 0;
      if (ends) {
        boolean item = marksFirst ? affirms : no == 0;
        affirmed.append(item ? text.substring(start, i) : "").append(' ');
        affirms = no == 0;
        start = i + Math.max(1, mark);
      }
      i += Math.max(1, mark);
    }
    return affirmed.append(affirms || !marksFirst ? text.substring(start) : "").toString();
  }
}
