package io.github.exchangetables.cli.report;

import io.github.exchangetables.diff.Contradiction;
import io.github.exchangetables.diff.EntryChange;
import io.github.exchangetables.diff.EntryDiff;
import io.github.exchangetables.diff.FieldChange;
import io.github.exchangetables.output.MarkdownText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a diff as Markdown, for release notes and pull requests. */
public final class MarkdownDiff implements DiffWriter {

  private final Writer out;

  /** Writes to a target that stays open. */
  public MarkdownDiff(Writer out) {
    this.out = out;
  }

  @Override
  public void write(EntryDiff diff, EntryPlaces places) throws IOException {
    List<String> sections = new ArrayList<>();
    if (diff.isEmpty()) {
      sections.add("No exchange changed.\n");
    }
    list(sections, "Added", titles(diff, EntryChange.Kind.ADDED));
    list(sections, "Removed", titles(diff, EntryChange.Kind.REMOVED));
    list(sections, "Renamed", titles(diff, EntryChange.Kind.RENAMED));
    List<String> rows =
        Stream.of(EntryChange.Kind.RENAMED, EntryChange.Kind.CHANGED)
            .flatMap(kind -> diff.changes(kind).stream())
            .flatMap(MarkdownDiff::rows)
            .toList();
    if (!rows.isEmpty()) {
      sections.add(
          "### Changed\n\n| Exchange | Field | Before | After |\n|---|---|---|---|\n"
              + String.join("", rows));
    }
    list(
        sections,
        "Contradictions",
        Stream.concat(
            contradictions("before", diff.contradictionsBefore(), places),
            contradictions("after", diff.contradictionsAfter(), places)));
    out.write(String.join("\n", sections));
  }

  private static Stream<String> titles(EntryDiff diff, EntryChange.Kind kind) {
    return diff.changes(kind).stream().map(change -> DiffText.title(change, MarkdownText::text));
  }

  private static Stream<String> contradictions(
      String side, List<Contradiction> contradictions, EntryPlaces places) {
    return contradictions.stream()
        .map(
            contradiction ->
                DiffText.contradiction(contradiction, places, MarkdownText::text)
                    + " ("
                    + side
                    + ")");
  }

  private static void list(List<String> sections, String heading, Stream<String> items) {
    String list = items.map(item -> "- " + item + "\n").collect(Collectors.joining());
    if (!list.isEmpty()) {
      sections.add("### " + heading + "\n\n" + list);
    }
  }

  private static Stream<String> rows(EntryChange change) {
    return DiffText.details(change).stream().map(field -> row(change, field));
  }

  private static String row(EntryChange change, FieldChange field) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            MarkdownText.text(change.name()),
            field.field().label(),
            values(field.before()),
            values(field.after()));
  }

  private static String values(List<String> values) {
    return values.stream().map(MarkdownDiff::value).collect(Collectors.joining(", "));
  }

  /** Writes a URL as a code span, so that renderers do not change it, and other values as text. */
  private static String value(String value) {
    return value.contains("/") && MarkdownText.isSafe(value)
        ? MarkdownText.code(value)
        : MarkdownText.text(value);
  }
}
