package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Cell;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads certification tiers. The words are in {@code tiers.txt}. */
public final class TierWords {

  private static final Vocabulary VOCABULARY = Vocabulary.load("tiers.txt");

  /** What is read of each tier; all entries of one share it. */
  private static final Map<Tier, Optional<Tier>> TIERS = new EnumMap<>(Tier.class);

  static {
    for (Tier tier : Tier.values()) {
      TIERS.put(tier, Optional.of(tier));
    }
  }

  private TierWords() {}

  /** Reads the tier of a cell, from its badge's message or else from its text. */
  public static Optional<Tier> read(Cell cell) {
    return cell.images().stream()
        .flatMap(image -> Badges.parameter(image, "message").stream())
        .flatMap(message -> in(message).stream())
        .findFirst()
        .or(() -> in(cell.text()));
  }

  private static Optional<Tier> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<Tier, Optional<Tier>> tier : TIERS.entrySet()) {
      if (VOCABULARY.words(tier.getKey().label()).stream().anyMatch(lower::contains)) {
        return tier.getValue();
      }
    }
    return Optional.empty();
  }
}
