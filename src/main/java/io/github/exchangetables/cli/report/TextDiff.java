package io.github.exchangetables.cli.report;

import io.github.exchangetables.diff.Contradiction;
import io.github.exchangetables.diff.EntryChange;
import io.github.exchangetables.diff.EntryDiff;
import io.github.exchangetables.diff.FieldChange;
import io.github.exchangetables.text.SafeText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes a diff as text: one line for each exchange, its changed fields below, and a summary line.
 */
public final class TextDiff implements DiffWriter {

  private final Writer out;
  private final Style style;

  /** Writes to a target that stays open. */
  public TextDiff(Writer out, Style style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void write(EntryDiff diff, EntryPlaces places) throws IOException {
    for (EntryChange.Kind kind : EntryChange.Kind.values()) {
      for (EntryChange change : diff.changes(kind)) {
        String title = SafeText.of(DiffText.title(change, UnaryOperator.identity()));
        String place = style.secondary(SafeText.of(place(change, places)));
        out.write(colored(kind, sign(kind) + " " + title) + place + "\n");
        for (FieldChange field : DiffText.details(change)) {
          line(
              "    %s: %s → %s"
                  .formatted(field.field().label(), values(field.before()), values(field.after())));
        }
      }
    }
    contradictions("OLD", diff.contradictionsBefore(), places);
    contradictions("NEW", diff.contradictionsAfter(), places);
    line(DiffText.summary(diff));
  }

  private static String sign(EntryChange.Kind kind) {
    return switch (kind) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case RENAMED -> ">";
      case CHANGED -> "~";
    };
  }

  private String colored(EntryChange.Kind kind, String text) {
    return switch (kind) {
      case ADDED -> style.added(text);
      case REMOVED -> style.removed(text);
      case RENAMED, CHANGED -> style.changed(text);
    };
  }

  private static String place(EntryChange change, EntryPlaces places) {
    String label = places.labels(change.after().isEmpty() ? change.before() : change.after());
    return label.isEmpty() ? "" : "  " + label;
  }

  private static String values(List<String> values) {
    return values.isEmpty() ? "none" : String.join(", ", values);
  }

  private void contradictions(String side, List<Contradiction> contradictions, EntryPlaces places)
      throws IOException {
    for (Contradiction contradiction : contradictions) {
      line(
          side
              + " contradicts itself: "
              + DiffText.contradiction(contradiction, places, UnaryOperator.identity()));
    }
  }

  private void line(String text) throws IOException {
    out.write(SafeText.of(text) + "\n");
  }
}
