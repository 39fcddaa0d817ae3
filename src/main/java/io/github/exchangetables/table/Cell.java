package io.github.exchangetables.table;

import io.github.exchangetables.diagnostic.Range;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the source has it.
 *
 * <p>Its inlines are read when something but its Markdown is first asked for, and read again where
 * that is long ago on a very long page. Two cells are equal if they say the same: positions do not
 * count.
 */
public final class Cell {

  private static final Set<String> BLANK_TEXTS =
      Set.of("", "-", "–", "—", "n/a", "not applicable", "none", "tbd");

  private static final int LONGEST_BLANK_TEXT = "not applicable".length();

  private final Row row;
  private final int column;
  private final int start;
  private final int end;

  // Written more than once, with equal values or none; its fields are final.
  private @Nullable CellContent content;

  Cell(Row row, int column, int start, int end) {
    this.row = row;
    this.column = column;
    this.start = start;
    this.end = end;
  }

  private CellContent content() {
    CellContent read = content;
    if (read == null) {
      read = row.table().source().content(start, end);
      content = read;
      row.table().source().readRows().add(row);
    }
    return read;
  }

  /** Reads the inlines again when they are next asked for. */
  void forgetContent() {
    content = null;
  }

  /**
   * Returns the row that the cell stands in.
   *
   * @return the row
   */
  public Row row() {
    return row;
  }

  /**
   * Returns where the cell's Markdown is.
   *
   * @return the range of {@link #markdown()}; empty, behind the white space, if the cell is empty
   */
  public Range range() {
    int length = row.table().source().codePoints(start, end);
    return new Range(row.line(), column, column + length, start, end);
  }

  /**
   * Returns the Markdown source, white space at both ends left out.
   *
   * @return the source as written, the backslash of {@code \|} included
   */
  public String markdown() {
    return row.table().source().text(start, end);
  }

  /**
   * Returns the plain text: markup gone, entities and escapes resolved, white space folded.
   *
   * <p>A {@code <br>} is a space and other HTML tags are gone; a code span is its content; images
   * are no part of it; emoji and shortcodes stay.
   *
   * @return the text, {@code ""} if there is none
   */
  public String text() {
    return content().text();
  }

  /**
   * Returns the parts of the text that {@code <br>} parts.
   *
   * @return the parts, white space folded; the text alone if there is no {@code <br>}
   */
  public List<String> lines() {
    return content().lines();
  }

  /**
   * Returns the plain text that stands in no link.
   *
   * @return the text between the links, white space folded
   */
  public String textOutsideLinks() {
    return content().textOutsideLinks();
  }

  /**
   * Returns the links: Markdown's, HTML's, autolinks and bare URLs.
   *
   * @return the links, in the order in which they begin
   */
  public List<Link> links() {
    return content().links();
  }

  /**
   * Returns the images, Markdown's and HTML's, those inside links included.
   *
   * @return the images, in their order
   */
  public List<Image> images() {
    return content().images();
  }

  /**
   * Returns what the code spans hold.
   *
   * @return the contents, in their order
   */
  public List<String> codeSpans() {
    return content().codeSpans();
  }

  /**
   * Returns the colours that HTML tags name, in {@code style="color:…"} or {@code color="…"}.
   *
   * @return the colours as written, in their order
   */
  public List<String> colors() {
    return content().colors();
  }

  /**
   * Tells whether nothing is written in the cell.
   *
   * @return whether {@link #markdown()} is empty
   */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * Tells whether the cell says nothing: its text is empty, a dash, or one of the words for nothing
   * ({@code N/A}, {@code Not applicable}, {@code None}, {@code TBD}), and it holds no image and no
   * colour.
   *
   * @return whether it is blank
   */
  public boolean isBlank() {
    return isEmpty() || (isBlank(text()) && images().isEmpty() && colors().isEmpty());
  }

  /**
   * Tells whether a text says nothing: whether it is empty, a dash, or {@code N/A}, {@code Not
   * applicable}, {@code None} or {@code TBD} in any case.
   *
   * @param text a plain text
   * @return whether it is blank
   * @throws NullPointerException if {@code text} is null
   */
  public static boolean isBlank(String text) {
    return text.length() <= LONGEST_BLANK_TEXT
        && BLANK_TEXTS.contains(text.toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cell that
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
