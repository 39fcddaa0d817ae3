package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells levels from colours and marks, and a yes from a no. The words are in {@code statuses.txt}.
 */
public final class StatusWords {

  private static final Map<String, Status.Level> COLORS = new HashMap<>();
  private static final Map<String, Status.Level> MARKS = new HashMap<>();
  private static final List<String> RED_WORDS;
  private static final List<String> NO_WORDS;
  private static final List<String> NO_MARKS;
  private static final List<String> DOUBT_MARKS;

  static {
    Vocabulary vocabulary = Vocabulary.load("statuses.txt");
    for (Status.Level level : Status.Level.values()) {
      vocabulary.words(level.label() + " colors").forEach(color -> COLORS.put(color, level));
      vocabulary.words(level.label() + " marks").forEach(mark -> MARKS.put(mark, level));
    }
    RED_WORDS = vocabulary.words("red words");
    NO_WORDS = vocabulary.words("no words");
    NO_MARKS = vocabulary.words("no marks");
    DOUBT_MARKS = vocabulary.words("doubt marks");
  }

  private StatusWords() {}

  /** Reads the status of a cell: nothing if the cell is blank, or has neither level nor text. */
  public static Optional<Status> read(Cell cell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    Optional<String> text = Optional.of(cell.text()).filter(words -> !words.isEmpty());
    Optional<Status.Level> level = level(cell);
    return level.isEmpty() && text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Status(level, text));
  }

  private static Optional<Status.Level> level(Cell cell) {
    return inAltTexts(cell)
        .or(() -> inHtml(cell))
        .or(() -> inMarks(cell.text()))
        .or(() -> colorWord(cell.text()))
        .or(() -> unavailable(cell));
  }

  /** The level by which the alt texts of a cell's images name their colour. */
  public static Optional<Status.Level> inAltTexts(Cell cell) {
    return cell.images().stream().flatMap(image -> colorWord(image.alt()).stream()).findFirst();
  }

  private static Optional<Status.Level> inHtml(Cell cell) {
    return cell.colors().stream().flatMap(color -> ofColor(color).stream()).findFirst();
  }

  private static Optional<Status.Level> inMarks(String text) {
    int first = Integer.MAX_VALUE;
    Status.Level level = null;
    for (Map.Entry<String, Status.Level> mark : MARKS.entrySet()) {
      int place = text.indexOf(mark.getKey());
      if (place >= 0 && place < first) {
        first = place;
        level = mark.getValue();
      }
    }
    return Optional.ofNullable(level);
  }

  private static Optional<Status.Level> colorWord(String text) {
    for (String word : words(text)) {
      Status.Level level = COLORS.get(word);
      if (level != null) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** The level that words name, by a colour or as {@code unavailable} does. */
  public static Optional<Status.Level> inWords(String words) {
    return colorWord(words)
        .or(
            () ->
                words(words).stream().anyMatch(RED_WORDS::contains)
                    ? Optional.of(Status.Level.RED)
                    : Optional.empty());
  }

  /** The level of a colour, by its name or as {@code #008000}. */
  public static Optional<Status.Level> ofColor(String color) {
    return Optional.ofNullable(COLORS.get(color.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Status.Level> unavailable(Cell cell) {
    boolean said =
        words(cell.text()).stream().anyMatch(RED_WORDS::contains)
            || cell.images().stream()
                .map(Image::alt)
                .anyMatch(alt -> words(alt).stream().anyMatch(RED_WORDS::contains));
    return said ? Optional.of(Status.Level.RED) : Optional.empty();
  }

  /** Tells whether a text says no: of certification, or of a type. */
  public static boolean isNo(String text) {
    List<String> words = words(text);
    return (!words.isEmpty() && NO_WORDS.contains(words.get(0)))
        || NO_MARKS.stream().anyMatch(text::startsWith);
  }

  /**
   * Tells whether a text is a mark of doubt and nothing else, with or without variation selector.
   */
  public static boolean isDoubt(String text) {
    return DOUBT_MARKS.contains(text.replace("\uFE0F", ""));
  }

  private static List<String> words(String text) {
    return Words.of(text, Character::isLetterOrDigit);
  }
}
