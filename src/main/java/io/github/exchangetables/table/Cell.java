package io.github.exchangetables.table;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.parser.AbstractCell;
import java.util.List;

/**
 * A cell of a row: its Markdown as written in the source, and its text, links and images.
 *
 * <p>Cells are values: two cells are equal if they have the same Markdown and content; positions
 * are not compared. Immutable and thread-safe.
 */
public sealed interface Cell permits AbstractCell {

  /**
   * Returns the range of the cell's Markdown.
   *
   * @return the range of {@link #markdown()}; if the cell is empty, an empty range after its white
   *     space
   */
  Range range();

  /**
   * Returns the Markdown source, without white space at both ends.
   *
   * @return the source as written, including the backslash of {@code \|}
   */
  String markdown();

  /**
   * Returns the plain text: without markup, with entities and escapes resolved and white space
   * folded.
   *
   * <p>A {@code <br>} is a space, and other HTML tags are removed. A code span is its content.
   * Images are not included; emoji and shortcodes are.
   *
   * @return the text, {@code ""} if there is none
   */
  String text();

  /**
   * Returns the parts of the text between {@code <br>} tags.
   *
   * @return the parts, with white space folded; the whole text if there is no {@code <br>};
   *     unmodifiable
   */
  List<String> lines();

  /**
   * Returns the plain text outside of links.
   *
   * @return the text, with white space folded
   */
  String textOutsideLinks();

  /**
   * Returns the links: Markdown links, HTML links, autolinks and bare URLs.
   *
   * @return the links, in the order in which they begin; unmodifiable
   */
  List<Link> links();

  /**
   * Returns the ranges of the links.
   *
   * @return the range of every link of {@link #links()}, including brackets, destination and tags;
   *     unmodifiable
   */
  List<Range> linkRanges();

  /**
   * Returns the Markdown and HTML images, including those inside links.
   *
   * @return the images, in source order; unmodifiable
   */
  List<Image> images();

  /**
   * Returns the ranges of the images.
   *
   * @return the range of every image of {@link #images()}: the whole tag or the whole {@code
   *     ![alt](url)}; unmodifiable
   */
  List<Range> imageRanges();

  /**
   * Returns the contents of the code spans.
   *
   * @return the contents, in source order; unmodifiable
   */
  List<String> codeSpans();

  /**
   * Returns the colors of HTML tags, in {@code style="color:…"} or {@code color="…"}.
   *
   * @return the colors as written, in source order; unmodifiable
   */
  List<String> colors();

  /**
   * Tells whether the cell is empty.
   *
   * @return whether {@link #markdown()} is empty, or only an MDX comment
   */
  boolean isEmpty();

  /**
   * Tells whether the cell is blank: its text is empty, a dash, {@code N/A}, {@code Not
   * applicable}, {@code None} or {@code TBD}, and it has no image and no color.
   *
   * @return whether it is blank
   */
  boolean isBlank();
}
