package io.github.exchangetables.parser;

import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import java.util.List;

/**
 * The parsed content of a cell, built by {@link ContentBuilder}.
 *
 * @param text the plain text, with white space folded
 * @param lines the parts of the text between {@code <br>} tags
 * @param textOutsideLinks the part of the text outside of links
 * @param links the links, in the order in which they begin
 * @param images the images, including those inside links
 * @param codeSpans the contents of the code spans
 * @param colors the colors of HTML tags
 * @param linkSpans the span of each link
 * @param imageSpans the span of each image
 */
record CellContent(
    String text,
    List<String> lines,
    String textOutsideLinks,
    List<Link> links,
    List<Image> images,
    List<String> codeSpans,
    List<String> colors,
    List<Span> linkSpans,
    List<Span> imageSpans) {

  /** Creates content that is only a link. */
  static CellContent ofLink(Link link, Span span) {
    return new CellContent(
        link.text(),
        List.of(link.text()),
        "",
        List.of(link),
        List.of(),
        List.of(),
        List.of(),
        List.of(span),
        List.of());
  }

  /** Creates content that is only text, with white space folded. */
  static CellContent ofText(String text) {
    return new CellContent(
        text,
        List.of(text),
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
