package io.github.exchangetables.output;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import java.io.IOException;

/** Cells, their links and their images as JSON. */
final class CellJson {

  private CellJson() {}

  static void write(Cell cell, JsonFields fields) throws IOException {
    fields.text("markdown", cell.markdown());
    fields.text("text", cell.text());
    fields.objects("links", cell.links(), CellJson::writeLink);
    fields.objects("images", cell.images(), CellJson::writeImage);
  }

  private static void writeLink(Link link, JsonFields fields) throws IOException {
    fields.text("text", link.text());
    fields.text("url", link.url());
    fields.text("title", link.title());
  }

  private static void writeImage(Image image, JsonFields fields) throws IOException {
    fields.text("alt", image.alt());
    fields.text("url", image.url());
    fields.text("title", image.title());
  }
}
