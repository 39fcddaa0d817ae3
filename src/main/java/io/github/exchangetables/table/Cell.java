package io.github.exchangetables.table;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.parser.AbstractCell;
import java.util.List;

/**
 * A cell as the source has it: its Markdown, and the text, links and images that it stands for.
 *
 * <p>Cells are values: two cells are equal if they have the same Markdown and the same content,
 * wherever they stand. Immutable and thread-safe.
 */
public sealed interface Cell permits AbstractCell {

  /**
   * Returns where the cell's Markdown is.
   *
   * @return the range of {@link #markdown()}; empty, behind the white space, if the cell is empty
   */
  Range range();

  /**
   * Returns the Markdown source, white space at both ends left out.
   *
   * @return the source as written, the backslash of {@code \|} included
   */
  String markdown();

  /**
   * Returns the plain text: markup gone, entities and escapes resolved, white space folded.
   *
   * <p>A {@code <br>} is a space and other HTML tags are gone; a code span is its content; images
   * are no part of it; emoji and shortcodes stay.
   *
   * @return the text, {@code ""} if there is none
   */
  String text();

  /**
   * Returns the parts of the text that {@code <br>} parts.
   *
   * @return the parts, white space folded; the text alone if there is no {@code <br>}; unmodifiable
   */
  List<String> lines();

  /**
   * Returns the plain text that stands in no link.
   *
   * @return the text between the links, white space folded
   */
  String textOutsideLinks();

  /**
   * Returns the links: Markdown's, HTML's, autolinks and bare URLs.
   *
   * @return the links, in the order in which they begin; unmodifiable
   */
  List<Link> links();

  /**
   * Returns where the links are.
   *
   * @return for every link of {@link #links()} its range, brackets, destination and tags included;
   *     unmodifiable
   */
  List<Range> linkRanges();

  /**
   * Returns the images, Markdown's and HTML's, those inside links included.
   *
   * @return the images, in their order; unmodifiable
   */
  List<Image> images();

  /**
   * Returns where the images are.
   *
   * @return for every image of {@link #images()} its range, the whole tag or the whole of {@code
   *     ![alt](url)}; unmodifiable
   */
  List<Range> imageRanges();

  /**
   * Returns what the code spans hold.
   *
   * @return the contents, in their order; unmodifiable
   */
  List<String> codeSpans();

  /**
   * Returns the colours that HTML tags name, in {@code style="color:…"} or {@code color="…"}.
   *
   * @return the colours as written, in their order; unmodifiable
   */
  List<String> colors();

  /**
   * Tells whether nothing is written in the cell.
   *
   * @return whether {@link #markdown()} is empty, or nothing but a comment of MDX
   */
  boolean isEmpty();

  /**
   * Tells whether the cell says nothing: its text is empty, a dash, or one of the words for nothing
   * ({@code N/A}, {@code Not applicable}, {@code None}, {@code TBD}), and it holds no image and no
   * colour.
   *
   * @return whether it is blank
   */
  boolean isBlank();
}
