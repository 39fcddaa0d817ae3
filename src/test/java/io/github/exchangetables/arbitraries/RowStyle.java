package io.github.exchangetables.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * How rows are written down. Where leaving a pipe out would change what the row says, it stays.
 *
 * @param leadingPipe whether a pipe stands before the first cell
 * @param trailingPipe whether a pipe stands behind the last cell
 * @param padding the white space between a cell and a pipe
 */
public record RowStyle(boolean leadingPipe, boolean trailingPipe, String padding) {

  /** What most people write. */
  public static final RowStyle PLAIN = new RowStyle(true, true, " ");

  /**
   * Any style.
   *
   * @return styles with and without outer pipes, with and without padding
   */
  public static Arbitrary<RowStyle> any() {
    Arbitrary<Boolean> pipe = Arbitraries.of(true, false);
    Arbitrary<String> padding = Arbitraries.of("", " ", "   ", "\t", "\u00A0");
    return Combinators.combine(pipe, pipe, padding).as(RowStyle::new);
  }

  /**
   * Returns the same style with pipes on both sides.
   *
   * @return the changed copy
   */
  public RowStyle withOuterPipes() {
    return new RowStyle(true, true, padding);
  }

  /**
   * Returns the same style with other white space between cells and pipes.
   *
   * @param other the padding
   * @return the changed copy
   */
  public RowStyle withPadding(String other) {
    return new RowStyle(leadingPipe, trailingPipe, other);
  }

  /**
   * Writes a row.
   *
   * @param cells the Markdown of its cells, at least one
   * @return the line, without a line end
   */
  public String row(List<String> cells) {
    return line(cells, leadingPipe || !startsNoBlock(cells.get(0)));
  }

  /**
   * Writes a delimiter row.
   *
   * @param cells its cells, such as {@code :---:}, at least one
   * @return the line, without a line end
   */
  public String delimiterRow(List<String> cells) {
    return new RowStyle(leadingPipe, trailingPipe, padding.replace("\u00A0", " "))
        .line(cells, leadingPipe);
  }

  private String line(List<String> cells, boolean leading) {
    boolean single = cells.size() == 1;
    boolean trailing = trailingPipe || cells.get(cells.size() - 1).isEmpty();
    return (leading || single ? "|" + padding : "")
        + String.join(padding + "|" + padding, cells)
        + (trailing ? padding + "|" : "");
  }

  /** A line that begins with a letter starts neither a list nor any other block. */
  private static boolean startsNoBlock(String cell) {
    return !cell.isEmpty() && Character.isLetter(cell.codePointAt(0));
  }
}
