package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads certification tiers. The words are in {@code tiers.txt}. */
public final class TierWords {

  /** The tier of each word and emoji; all entries of a tier share one {@code Optional}. */
  private final Phrases<Optional<Tier>> phrases = new Phrases<>();

  private final Map<String, Optional<Tier>> marks = new HashMap<>();

  private final Set<String> beside;

  TierWords(Words words) {
    WordFile file = words.file("tiers.txt");
    this.beside = file.set("tier terms");
    for (Tier tier : Tier.values()) {
      Optional<Tier> read = Optional.of(tier);
      for (String word : file.words(tier.label() + " words")) {
        List<String> parts = TextWords.lettersAndDigits(word);
        if (parts.isEmpty() || Shortcodes.isOne(word)) {
          marks.put(word, read);
        } else {
          phrases.add(parts, read);
        }
      }
    }
  }

  /** Reads the tier of a cell: from a badge's message, an image's alternative text, or its text. */
  public Optional<Tier> read(Cell cell) {
    for (Image image : cell.images()) {
      Optional<Tier> onBadge = Badges.message(image).flatMap(this::in);
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
    return in(StandingText.of(cell));
  }

  /** Tells whether a text contains a word for a tier. */
  public boolean namesAny(String text) {
    return phrases.occurIn(TextWords.lettersAndDigits(text));
  }

  /** The tier that a text names, if it has no words other than those that may accompany a tier. */
  private Optional<Tier> in(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = TextWords.lettersAndDigits(Shortcodes.remove(text));
    if (words.isEmpty()) {
      return marks.getOrDefault(text.strip(), Optional.empty());
    }
    return find(words)
        .or(() -> find(words.stream().filter(word -> !beside.contains(word)).toList()));
  }

  private Optional<Tier> find(List<String> words) {
    Optional<Tier> found = words.isEmpty() ? null : phrases.find(words, 0, words.size());
    return found == null ? Optional.empty() : found;
  }
}
