package io.github.exchangetables.output;

import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.parser.TableReader;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.vocabulary.Words;
import java.util.Optional;

/** Writes the status cell. */
final class StatusCell {

  private static final String BADGE = "https://img.shields.io/badge/%1$s-%1$s";

  private StatusCell() {}

  /** The text alone if it means the level, or else a badge and the text. */
  static String of(Status status, Words words) {
    String text = MarkdownText.text(status.text().orElse(""));
    if (status.level().isEmpty() || level(text, words).equals(status.level())) {
      return text;
    }
    String level = status.level().get().label();
    return (MarkdownText.image(level, BADGE.formatted(level)) + " " + text).stripTrailing();
  }

  private static Optional<Status.Level> level(String markdown, Words words) {
    Cell cell =
        TableReader.read("| Status |\n|---|\n| " + markdown + " |\n", ParseOptions.defaults())
            .tables()
            .get(0)
            .rows()
            .get(0)
            .cells()
            .get(0);
    return words.statuses().read(cell).flatMap(Status::level);
  }
}
