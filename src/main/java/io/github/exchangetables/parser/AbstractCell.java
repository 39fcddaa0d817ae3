package io.github.exchangetables.parser;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The common base of cells: everything that follows from their Markdown and content. */
public abstract sealed class AbstractCell implements Cell permits ParsedCell, DetachedCell {

  private static final Set<String> BLANK_TEXTS =
      Set.of("", "-", "–", "—", "n/a", "not applicable", "none", "tbd");

  /**
   * The lengths of blank texts, one bit each. A text with a different length need not be compared.
   */
  private static final long BLANK_LENGTHS =
      BLANK_TEXTS.stream().mapToLong(text -> 1L << text.length()).reduce(0, (a, b) -> a | b);

  AbstractCell() {}

  abstract CellContent content();

  @Override
  public String text() {
    return content().text();
  }

  @Override
  public List<String> lines() {
    return content().lines();
  }

  @Override
  public String textOutsideLinks() {
    return content().textOutsideLinks();
  }

  @Override
  public List<Link> links() {
    return content().links();
  }

  @Override
  public List<Range> linkRanges() {
    return ranges(content().linkSpans());
  }

  @Override
  public List<Image> images() {
    return content().images();
  }

  @Override
  public List<Range> imageRanges() {
    return ranges(content().imageSpans());
  }

  /** The ranges of spans that are sorted by start. */
  private List<Range> ranges(List<Span> spans) {
    List<Range> ranges = new ArrayList<>(spans.size());
    SourcePosition position = new SourcePosition(markdown());
    Range cell = range();
    for (Span span : spans) {
      position.goTo(span.start());
      int column = cell.column() + position.codePoints();
      int start = cell.start() + position.offset();
      SourcePosition end = position.at(span.end());
      ranges.add(
          new Range(
              cell.line(),
              column,
              cell.column() + end.codePoints(),
              start,
              cell.start() + end.offset()));
    }
    return List.copyOf(ranges);
  }

  @Override
  public List<String> codeSpans() {
    return content().codeSpans();
  }

  @Override
  public List<String> colors() {
    return content().colors();
  }

  @Override
  public boolean isBlank() {
    return isEmpty() || (isBlank(text()) && images().isEmpty() && colors().isEmpty());
  }

  /** Tells whether a text is blank: it is empty, a dash, or a phrase such as {@code N/A}. */
  public static boolean isBlank(String text) {
    return text.length() < Long.SIZE
        && (BLANK_LENGTHS >> text.length() & 1) == 1
        && BLANK_TEXTS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Returns the text of a cell, or its Markdown if it has no text. */
  public static String textOrMarkdown(Cell cell) {
    return cell.text().isEmpty() ? cell.markdown() : cell.text();
  }

  /** Returns an equal cell that does not keep its page in memory. */
  public static Cell detached(Cell cell) {
    return ((AbstractCell) cell).detach();
  }

  Cell detach() {
    return new DetachedCell(markdown(), range(), content(), isEmpty());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AbstractCell that
        && markdown().equals(that.markdown())
        && content().equals(that.content());
  }

  @Override
  public int hashCode() {
    return markdown().hashCode();
  }

  @Override
  public String toString() {
    return markdown();
  }
}
