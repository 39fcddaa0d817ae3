package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Badges;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.TextWords;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An image without alternative text that states a fact: a badge, or the only content of a cell
 * whose column has facts. Logos are no facts.
 */
final class MissingAlt implements RowRule {

  private static final Set<ColumnKind> FACTS =
      EnumSet.of(
          ColumnKind.TYPE,
          ColumnKind.TYPE_FLAG,
          ColumnKind.CERTIFIED,
          ColumnKind.TIER,
          ColumnKind.STATUS);

  @Override
  public void check(RowView row, Reporter reporter) {
    for (ColumnKind kind : ColumnKind.values()) {
      for (Cell cell : row.cells(kind)) {
        check(row, cell, FACTS.contains(kind) && cell.text().isBlank(), reporter);
      }
    }
  }

  private static void check(RowView row, Cell cell, boolean fact, Reporter reporter) {
    List<Image> images = cell.images();
    List<Range> ranges = cell.imageRanges();
    Set<String> words =
        new HashSet<>(TextWords.lettersAndDigits(images.isEmpty() ? "" : cell.text()));
    for (int i = 0; i < images.size(); i++) {
      Image image = images.get(i);
      if (image.alt().isBlank() && (fact || isStatedOnlyBy(image, words))) {
        reporter.report(
            row,
            ranges.get(i),
            "the image %s has no alternative text".formatted(MessageText.quote(image.url())));
      }
    }
  }

  /** Tells whether an image is a badge whose message is not among the words of the cell. */
  private static boolean isStatedOnlyBy(Image badge, Set<String> words) {
    return Badges.message(badge)
        .filter(message -> !words.containsAll(TextWords.lettersAndDigits(message)))
        .isPresent();
  }
}
