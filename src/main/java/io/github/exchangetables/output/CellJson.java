package io.github.exchangetables.output;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import java.io.IOException;

/** Writes cells, links and images as JSON. */
public final class CellJson {

  private CellJson() {}

  /** Writes the fields of a cell. */
  public static void write(Cell cell, JsonFields fields) throws IOException {
    fields.value("markdown", cell.markdown());
    fields.value("text", cell.text());
    fields.objects("links", cell.links(), CellJson::writeLink);
    fields.objects("images", cell.images(), CellJson::writeImage);
  }

  private static void writeLink(Link link, JsonFields fields) throws IOException {
    fields.value("text", link.text());
    fields.value("url", link.url());
    fields.value("title", link.title());
  }

  private static void writeImage(Image image, JsonFields fields) throws IOException {
    fields.value("alt", image.alt());
    fields.value("url", image.url());
    fields.value("title", image.title());
  }
}
