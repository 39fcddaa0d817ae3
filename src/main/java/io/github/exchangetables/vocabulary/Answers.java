package io.github.exchangetables.vocabulary;

import java.util.List;
import java.util.Set;

/** Recognizes texts that mean yes, no or not yet. The words are in {@code answers.txt}. */
public final class Answers {

  /** Punctuation behind which a mark is about something else. */
  private static final String ITEM_ENDS = ",;\n";

  private final Phrases<Boolean> yesWords;
  private final List<String> yesMarks;
  private final Phrases<Boolean> noWords;
  private final Set<String> loneNoWords;
  private final List<String> noMarks;
  private final Phrases<Boolean> notYet;
  private final List<String> notYetMarks;
  private final List<String> openMarks;

  Answers(Words words) {
    WordFile file = words.file("answers.txt");
    this.yesWords = Phrases.of(file.words("yes words"));
    this.yesMarks = file.words("yes marks");
    this.noWords = Phrases.of(file.words("no words"));
    this.loneNoWords = file.set("lone no words");
    this.noMarks = file.words("no marks");
    this.notYet = Phrases.of(file.words("not yet words"));
    this.notYetMarks = file.words("not yet marks");
    this.openMarks = file.words("open marks");
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

  /** Tells whether a text that begins with a yes has a no as well: a mark, or its last word. */
  boolean hasNo(String text, List<String> words) {
    return contains(text, noMarks)
        || (words.size() > 1 && isNoWord(words.subList(words.size() - 1, words.size())));
  }

  /** Tells whether a text has a mark that leaves the answer open. */
  boolean isOpen(String text) {
    return contains(text, openMarks);
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
   * empty, means yes, or means neither no nor not yet, and is no question mark.
   */
  public boolean affirms(String text) {
    if (text.isEmpty() || beginsWithYesMark(text)) {
      return true;
    }
    List<String> words = TextWords.lettersAndDigits(Shortcodes.remove(text));
    return !isNo(text, words) && !isNotYet(text, words) && !beginsWith(text, openMarks);
  }

  /**
   * Returns a text without the items that have a mark for no: {@code Spot ✅, Perp ❌}. The marks are
   * before all items or behind all of them.
   */
  public String affirmed(String text) {
    if (!contains(text, noMarks)) {
      return text;
    }
    boolean marksFirst = beginsWith(text, noMarks) || beginsWithYesMark(text);
    StringBuilder affirmed = new StringBuilder();
    boolean affirms = true;
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int no = markLength(text, i, noMarks);
      int mark = Math.max(no, markLength(text, i, yesMarks));
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

  private static int markLength(String text, int start, List<String> marks) {
    for (String mark : marks) {
      if (text.startsWith(mark, start)) {
        return mark.length();
      }
    }
    return 0;
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
