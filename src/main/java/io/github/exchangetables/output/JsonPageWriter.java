package io.github.exchangetables.output;

import io.github.exchangetables.Page;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes the entries or tables of pages as JSON, with one object on each line.
 *
 * @param <T> the type of the written items
 */
public final class JsonPageWriter<T> implements PageWriter {

  private final Writer out;
  private final boolean isArray;
  private final Function<Page, Stream<T>> items;
  private final JsonFields.ObjectWriter<T> itemWriter;
  private final JsonFields fields;
  private boolean isFirst = true;

  /** Writes one array for all pages, or objects separated by line ends only. */
  public JsonPageWriter(
      Writer out,
      boolean isArray,
      Function<Page, Stream<T>> items,
      JsonFields.ObjectWriter<T> itemWriter)
      throws IOException {
    this.out = out;
    this.isArray = isArray;
    this.items = items;
    this.itemWriter = itemWriter;
    this.fields = new JsonFields(out);
  }

  @Override
  public void write(Page page) throws IOException {
    for (Iterator<T> found = items.apply(page).iterator(); found.hasNext(); ) {
      if (isArray) {
        out.write(isFirst ? "[\n" : ",\n");
      }
      isFirst = false;
      fields.root(found.next(), itemWriter);
      if (!isArray) {
        out.write('\n');
      }
    }
  }

  @Override
  public void end() throws IOException {
    if (isArray) {
      out.write(isFirst ? "[]\n" : "\n]\n");
    }
  }
}
