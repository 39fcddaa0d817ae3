package io.github.exchangetables.vocabulary;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whether a cell says that an exchange is certified. The words are in {@code answers.txt}.
 */
public final class Certification {

  /** The number of characters before "certified" that are searched for a negation. */
  private static final int NEGATION_REACH = 16;

  private final Answers answers;
  private final StatusWords statuses;
  private final Set<String> certified;
  private final Set<String> negations;
  private final Phrases<Boolean> lapsed;
  private final Marks doubtMarks;

  Certification(Words words) {
    WordFile file = words.file("answers.txt");
    this.answers = words.answers();
    this.statuses = words.statuses();
    this.certified = file.set("certified terms");
    this.negations = file.set("certified negations");
    this.lapsed = Phrases.of(file.words("lapsed words"));
    this.doubtMarks = new Marks(file.words("doubt marks"));
  }

  /**
   * Tells whether an image is a certification badge: its alternative text or URL contains
   * "certified".
   */
  public boolean isBadge(Image image) {
    return find(image.alt()) >= 0 || find(image.url()) >= 0;
  }

  /** The offset of the first word for "certified" in a text, or -1. */
  private int find(String text) {
    if (text.isEmpty()) {
      return -1;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int first = -1;
    for (String word : certified) {
      int found = lower.indexOf(word);
      first = first == -1 || (found >= 0 && found < first) ? found : first;
    }
    return first;
  }

  /**
   * Reads a cell. The result is false if the cell is blank or struck out, and empty if it means
   * neither yes nor no, or both. If the text and the badges differ, no wins.
   */
  public Optional<Boolean> read(Cell cell) {
    if (cell.isBlank()) {
      return Optional.of(false);
    }
    String text = StandingText.of(cell);
    Optional<Boolean> found = Optional.empty();
    if (!text.isEmpty()) {
      found = answers.isOpen(text) ? Optional.empty() : ofText(text);
    } else if (!cell.text().isEmpty()) {
      found = Optional.of(false);
    }
    for (Image image : cell.images()) {
      found = both(found, both(ofBadge(image.alt()), ofBadge(image.url())));
    }
    return found;
  }

  private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
    return one.isEmpty() || (other.isPresent() && !other.get()) ? other : one;
  }

  /** Reads the text of a badge from "certified" on; a negation before it means no. */
  private Optional<Boolean> ofBadge(String text) {
    int start = find(text);
    if (start < 0) {
      return Optional.empty();
    }
    List<String> before =
        TextWords.letters(text.substring(Math.max(0, start - NEGATION_REACH), start));
    boolean negated = !before.isEmpty() && negations.contains(before.get(before.size() - 1));
    return negated ? Optional.of(false) : ofText(Urls.decode(text.substring(start)));
  }

  private Optional<Boolean> ofText(String text) {
    List<String> words = TextWords.lettersAndDigits(Shortcodes.remove(text));
    if (answers.isNo(text, words)
        || isNegated(words)
        || answers.isNotYet(text, words)
        || lapsed.occurIn(words)
        || doubtMarks.isIn(text)) {
      return Optional.of(false);
    }
    boolean isWord = !words.isEmpty() && certified.contains(words.get(0));
    boolean yes = isWord || answers.isYesWord(words) || answers.beginsWithYesMark(text);
    if (yes && answers.hasNo(text, words)) {
      return isWord ? Optional.of(false) : Optional.empty();
    }
    return yes ? Optional.of(true) : Optional.empty();
  }

  /**
   * Tells whether words are like {@code uncertified}, {@code non-certified} or {@code certified:
   * no}.
   */
  private boolean isNegated(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (isNegation(word)) {
        return true;
      }
      if (certified.contains(word)
          && ((i > 0 && negations.contains(words.get(i - 1)))
              || isNoAlone(words.subList(i + 1, words.size())))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegation(String word) {
    for (String negation : negations) {
      if (word.startsWith(negation) && certified.contains(word.substring(negation.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether words are a no, alone or followed by the color of a badge. */
  private boolean isNoAlone(List<String> words) {
    return !words.isEmpty()
        && answers.isNo(words.get(0))
        && (words.size() == 1 || (words.size() == 2 && statuses.ofColor(words.get(1)).isPresent()));
  }
}
