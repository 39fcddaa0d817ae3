package io.github.exchangetables.vocabulary;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whether a cell says that an exchange is certified. The words are in {@code answers.txt}.
 */
public final class Certification {

  private static final String CERTIFIED = "certified";
  private static final Set<String> NEGATIONS = Set.of("un", "non", "not");

  /** The number of characters before "certified" that are searched for a negation. */
  private static final int NEGATION_REACH = 16;

  private static final Vocabulary VOCABULARY = Vocabulary.load("answers.txt");
  private static final Set<String> LAPSED = VOCABULARY.set("lapsed");
  private static final List<String> DOUBT_MARKS = VOCABULARY.words("doubt marks");

  private Certification() {}

  /**
   * Tells whether an image is a certification badge: its alternative text or URL contains
   * "certified".
   */
  public static boolean isBadge(Image image) {
    return find(image.alt()) >= 0 || find(image.url()) >= 0;
  }

  private static int find(String text) {
    return text.length() < CERTIFIED.length()
        ? -1
        : text.toLowerCase(Locale.ROOT).indexOf(CERTIFIED);
  }

  /**
   * Reads a cell. The result is false if the cell is blank, and empty if it means neither yes nor
   * no. If the text and the badges differ, no wins.
   */
  public static Optional<Boolean> read(Cell cell) {
    if (cell.isBlank()) {
      return Optional.of(false);
    }
    Optional<Boolean> certified = cell.text().isEmpty() ? Optional.empty() : ofText(cell.text());
    for (Image image : cell.images()) {
      certified = both(certified, both(ofBadge(image.alt()), ofBadge(image.url())));
    }
    return certified;
  }

  private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
    return one.isEmpty() || (other.isPresent() && !other.get()) ? other : one;
  }

  /** Reads the text of a badge from "certified" on; a negation before it means no. */
  private static Optional<Boolean> ofBadge(String text) {
    int start = find(text);
    if (start < 0) {
      return Optional.empty();
    }
    List<String> before =
        TextWords.letters(text.substring(Math.max(0, start - NEGATION_REACH), start));
    boolean negated = !before.isEmpty() && NEGATIONS.contains(before.get(before.size() - 1));
    return negated ? Optional.of(false) : ofText(Urls.decode(text.substring(start)));
  }

  private static Optional<Boolean> ofText(String text) {
    List<String> words = TextWords.lettersAndDigits(Shortcodes.remove(text));
    if (Answers.isNo(text, words)
        || isNegated(words)
        || Answers.isNotYet(text, words)
        || hasLapsed(text, words)) {
      return Optional.of(false);
    }
    boolean yes =
        Answers.isYesWord(words)
            || (!words.isEmpty() && words.get(0).equals(CERTIFIED))
            || Answers.beginsWithYesMark(text);
    return yes ? Optional.of(true) : Optional.empty();
  }

  private static boolean hasLapsed(String text, List<String> words) {
    for (String mark : DOUBT_MARKS) {
      if (text.contains(mark)) {
        return true;
      }
    }
    return !Collections.disjoint(words, LAPSED);
  }

  /**
   * Tells whether words are like {@code uncertified}, {@code non-certified} or {@code certified:
   * no}.
   */
  private static boolean isNegated(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("un" + CERTIFIED) || word.equals("non" + CERTIFIED)) {
        return true;
      }
      if (word.equals(CERTIFIED)
          && ((i > 0 && NEGATIONS.contains(words.get(i - 1)))
              || isNoAlone(words.subList(i + 1, words.size())))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether words are a no, alone or followed by the color of a badge. */
  private static boolean isNoAlone(List<String> words) {
    return !words.isEmpty()
        && Answers.isNo(words.get(0))
        && (words.size() == 1
            || (words.size() == 2 && StatusWords.ofColor(words.get(1)).isPresent()));
  }
}
