package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.StatusWords;
import io.github.exchangetables.vocabulary.TextWords;
import io.github.exchangetables.vocabulary.Urls;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports status images whose alternative text and URL mean different colors. */
final class StatusMismatch implements RowRule {

  @Override
  public void check(RowView row, Reporter reporter) {
    StatusWords words = row.page().words().statuses();
    for (Cell status : row.cells(ColumnKind.STATUS)) {
      List<Image> images = status.images();
      List<Range> ranges = status.imageRanges();
      for (int i = 0; i < images.size(); i++) {
        Image image = images.get(i);
        Optional<Status.Level> alt = words.inWords(image.alt());
        Optional<Status.Level> color = alt.isEmpty() ? alt : inAddress(image, words);
        if (color.isPresent() && !color.equals(alt)) {
          reporter.report(
              row,
              row.page().find(ranges.get(i), image.alt()),
              "the alternative text %s means %s, and the URL of the image means %s"
                  .formatted(
                      MessageText.quote(image.alt()),
                      alt.map(Status.Level::label).orElse(""),
                      color.get().label()));
        }
      }
    }
  }

  /**
   * The level of the color in an image's URL: that of a parameter {@code color}, or else that of
   * the words and hexadecimal numbers of the path, if they agree.
   */
  private static Optional<Status.Level> inAddress(Image image, StatusWords words) {
    Optional<Status.Level> parameter = words.inBadge(image);
    if (parameter.isPresent()) {
      return parameter;
    }
    Set<Status.Level> levels = EnumSet.noneOf(Status.Level.class);
    for (String segment : Urls.pathSegments(image.url())) {
      for (String part : TextWords.ofName(segment.replace('_', '-'))) {
        of(part, words).ifPresent(levels::add);
      }
    }
    return levels.size() == 1 ? Optional.of(levels.iterator().next()) : Optional.empty();
  }

  private static Optional<Status.Level> of(String color, StatusWords words) {
    return words.ofColor(color).or(() -> words.ofColor("#" + color));
  }
}
