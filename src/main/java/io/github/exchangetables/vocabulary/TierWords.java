package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads certification tiers. The words are in {@code tiers.txt}. */
public final class TierWords {

  private static final Vocabulary VOCABULARY = Vocabulary.load("tiers.txt");
  private static final Set<String> BESIDE = VOCABULARY.set("beside");

  /** The tier of each word and emoji; all entries of a tier share one {@code Optional}. */
  private static final Map<String, Optional<Tier>> TIERS = new HashMap<>();

  static {
    for (Tier tier : Tier.values()) {
      Optional<Tier> read = Optional.of(tier);
      VOCABULARY.words(tier.label()).forEach(word -> TIERS.put(word, read));
    }
  }

  private TierWords() {}

  /** Reads the tier of a cell: from a badge's message, an image's alternative text, or its text. */
  public static Optional<Tier> read(Cell cell) {
    for (Image image : cell.images()) {
      Optional<Tier> onBadge = Badges.message(image).flatMap(TierWords::in);
      if (onBadge.isPresent()) {
        return onBadge;
      }
    }
    for (Image image : cell.images()) {
      Optional<Tier> inAltText = in(image.alt());
      if (inAltText.isPresent()) {
        return inAltText;
      }
    }
    return in(cell.text());
  }

  /** Tells whether a text contains a word for a tier. */
  public static boolean namesAny(String text) {
    return TextWords.lettersAndDigits(text).stream().anyMatch(TIERS::containsKey);
  }

  /** The tier that a text names, if it has no words other than those that may accompany a tier. */
  private static Optional<Tier> in(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(TextWords.lettersAndDigits(Shortcodes.remove(text)));
    words.removeAll(BESIDE);
    String tier = words.isEmpty() ? text.strip() : words.get(0);
    return words.size() > 1 ? Optional.empty() : TIERS.getOrDefault(tier, Optional.empty());
  }
}
