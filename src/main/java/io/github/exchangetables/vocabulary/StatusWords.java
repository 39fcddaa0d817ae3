package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognizes status levels by colors, emoji and words. The words are in {@code statuses.txt}. */
public final class StatusWords {

  /** The number of words before a level in which a negation is searched. */
  private static final int NEGATION_REACH = 3;

  private static final String CLAUSE_PUNCTUATION = ",;:.!?()[]/|–—\n";

  private final Answers answers;
  private final Map<String, Status.Level> colors = new HashMap<>();
  private final Map<String, Status.Level> htmlColors = new HashMap<>();
  private final Map<String, Status.Level> marks = new HashMap<>();
  private final Phrases<Status.Level> phrases = new Phrases<>();
  private final Set<String> troubles;
  private final Set<String> abilities;
  private final Set<String> negations;
  private final Set<String> denials;
  private final Set<String> deniedTroubles;
  private final Set<String> clauseEnds;

  StatusWords(Words words) {
    WordFile file = words.file("statuses.txt");
    this.answers = words.answers();
    this.troubles = file.set("trouble terms");
    this.abilities = file.set("ability terms");
    this.negations = file.set("status negations");
    this.denials = file.set("status denials");
    this.deniedTroubles = file.set("denied troubles");
    this.clauseEnds = file.set("clause ends");
    for (Status.Level level : Status.Level.values()) {
      file.set(level.label() + " colors").forEach(color -> colors.put(color, level));
      file.set(level.label() + " html colors").forEach(color -> htmlColors.put(color, level));
      file.words(level.label() + " marks").forEach(mark -> marks.put(mark, level));
      file.words(level.label() + " words")
          .forEach(phrase -> phrases.add(TextWords.letters(phrase), level));
    }
    htmlColors.putAll(colors);
  }

  /**
   * Reads the status of a cell. The result is empty if the cell is blank, or has neither a level
   * nor text.
   */
  public Optional<Status> read(Cell cell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    String standing = StandingText.of(cell);
    Optional<String> text = Optional.of(standing).filter(words -> !words.isEmpty());
    Optional<Status.Level> level = Optional.ofNullable(level(cell, standing));
    return level.isEmpty() && text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Status(level, text));
  }

  private Status.@Nullable Level level(Cell cell, String text) {
    Status.Level level = null;
    if (!cell.images().isEmpty() || !cell.colors().isEmpty()) {
      level = first(colorInAltTexts(cell), () -> inHtml(cell));
      level = first(level, () -> inBadges(cell));
    }
    level = first(level, () -> inMarks(text));
    for (Image image : cell.images()) {
      level = first(level, () -> inPhrase(image.alt()));
    }
    return first(level, () -> inText(text));
  }

  private static Status.@Nullable Level first(
      Status.@Nullable Level one, java.util.function.Supplier<Status.@Nullable Level> other) {
    return one == null ? other.get() : one;
  }

  private Status.@Nullable Level colorInAltTexts(Cell cell) {
    for (Image image : cell.images()) {
      Status.Level level = colorWord(image.alt());
      if (level != null) {
        return level;
      }
    }
    return null;
  }

  private Status.@Nullable Level inHtml(Cell cell) {
    for (String color : cell.colors()) {
      Status.Level level = htmlColors.get(color.toLowerCase(Locale.ROOT));
      if (level != null) {
        return level;
      }
    }
    return null;
  }

  private Status.@Nullable Level inBadges(Cell cell) {
    for (Image image : cell.images()) {
      Optional<Status.Level> level = inBadge(image);
      if (level.isPresent()) {
        return level.get();
      }
    }
    return null;
  }

  /** The level of the color in a badge's URL. */
  public Optional<Status.Level> inBadge(Image image) {
    return Badges.color(image).flatMap(color -> ofColor(color).or(() -> ofColor("#" + color)));
  }

  private Status.@Nullable Level inMarks(String text) {
    int first = Integer.MAX_VALUE;
    Status.Level level = null;
    for (Map.Entry<String, Status.Level> mark : marks.entrySet()) {
      int place = text.indexOf(mark.getKey());
      if (place >= 0 && place < first) {
        first = place;
        level = mark.getValue();
      }
    }
    return level;
  }

  private Status.@Nullable Level colorWord(String text) {
    for (String word : TextWords.lettersAndDigits(text)) {
      Status.Level level = colors.get(word);
      if (level != null) {
        return level;
      }
    }
    return null;
  }

  /** The level that the alternative text of an image names, by a color or by words. */
  public Optional<Status.Level> inWords(String words) {
    return Optional.ofNullable(first(colorWord(words), () -> inPhrase(words)));
  }

  /** The level of a color, which is a name or a number such as {@code #008000}. */
  public Optional<Status.Level> ofColor(String color) {
    return Optional.ofNullable(htmlColors.get(color.toLowerCase(Locale.ROOT)));
  }

  /** The level of a text: by a color that is alone or in capitals, or else by its words. */
  private Status.@Nullable Level inText(String text) {
    Status.Level color = plainColor(text);
    Status.Level words = inPhrase(text);
    return color == null || (words != null && words.compareTo(color) > 0) ? words : color;
  }

  private Status.@Nullable Level plainColor(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Status.Level level = null;
    List<String> words = TextWords.letters(text);
    for (String word : words) {
      Status.Level color = colors.get(word);
      boolean counts = words.size() == 1 || text.contains(word.toUpperCase(Locale.ROOT));
      if (color != null && counts && (level == null || color.compareTo(level) > 0)) {
        level = color;
      }
    }
    return level;
  }

  /**
   * The most severe level that the words of a text name, or else the level of "not yet" or "no".
   */
  private Status.@Nullable Level inPhrase(String text) {
    if (text.isEmpty()) {
      return null;
    }
    String plain = Shortcodes.remove(text);
    Clauses clauses = new Clauses();
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || CLAUSE_PUNCTUATION.indexOf(plain.charAt(i)) >= 0) {
        clauses.read(words(plain.substring(start, i)));
        start = i + 1;
      }
    }
    if (clauses.level != null || clauses.said) {
      return clauses.level;
    }
    if (answers.isNotYet(text)) {
      return Status.Level.YELLOW;
    }
    return answers.isNo(text) ? Status.Level.RED : null;
  }

  /** The words of a clause; {@code isn't} is split into two. */
  private static List<String> words(String clause) {
    List<String> words = new ArrayList<>();
    for (String word :
        TextWords.runs(
            clause.toLowerCase(Locale.ROOT),
            c -> Character.isLetter(c) || c == '\'' || c == '\u2019')) {
      String straight = word.replace('\u2019', '\'');
      if (straight.endsWith("n't")) {
        words.add(straight.substring(0, straight.length() - 3));
        words.add("not");
      } else {
        words.addAll(TextWords.letters(straight));
      }
    }
    return words;
  }

  /** Reads the clauses of a text. */
  private final class Clauses {
    private Status.@Nullable Level level;

    /** Whether a word named a level, even if a negation canceled it, or a color is negated. */
    private boolean said;

    void read(List<String> words) {
      int negation = -1 - NEGATION_REACH;
      int denial = negation;
      int i = 0;
      while (i < words.size()) {
        String word = words.get(i);
        int length = phrases.longest(words, i);
        boolean negated = i - negation <= NEGATION_REACH;
        Status.Level named = phrases.find(words, i, length);
        if (named != null) {
          boolean denied = i - denial <= NEGATION_REACH && deniedTroubles.contains(word);
          name(denied ? Status.Level.GREEN : level(named, negated));
          said = true;
        } else if (negated && troubles.contains(word)) {
          name(Status.Level.GREEN);
        } else if (negated && abilities.contains(word)) {
          name(Status.Level.RED);
        } else if (negated && colors.containsKey(word)) {
          said = true;
        }
        if (clauseEnds.contains(word)) {
          negation = -1 - NEGATION_REACH;
          denial = negation;
        } else if (length <= 1 && negations.contains(word)) {
          negation = i;
          denial = denials.contains(word) ? i : denial;
        }
        i += Math.max(1, length);
      }
    }

    private static Status.@Nullable Level level(Status.Level named, boolean negated) {
      if (!negated) {
        return named;
      }
      return named == Status.Level.GREEN ? Status.Level.RED : null;
    }

    private void name(Status.@Nullable Level named) {
      if (named != null && (level == null || named.compareTo(level) > 0)) {
        level = named;
      }
    }
  }
}
