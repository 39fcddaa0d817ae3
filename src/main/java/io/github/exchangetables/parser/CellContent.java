package io.github.exchangetables.parser;

import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import java.util.List;

/**
 * What the Markdown of one cell says, as {@link ContentBuilder} gathers it.
 *
 * @param text the plain text, white space folded
 * @param lines the parts of the text that {@code <br>} parts
 * @param textOutsideLinks the part of it that no link holds
 * @param links the links, in the order in which they begin
 * @param images the images, those inside links too
 * @param codeSpans the contents of the code spans
 * @param colors the colours that HTML tags name
 * @param linkSpans where each link is
 * @param imageSpans where each image is
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

  /** Content that is nothing but a link. */
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

  /** Content that is nothing but text, white space folded. */
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
