package io.github.exchangetables.output;

import io.github.exchangetables.Page;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes what pages hold as JSON, one object a line.
 *
 * @param <T> what an object is made of
 */
final class JsonPageWriter<T> implements PageWriter {

  private final Writer out;
  private final boolean isArray;
  private final Function<Page, Stream<T>> items;
  private final JsonFields.ObjectWriter<T> itemWriter;
  private final JsonFields fields;
  private boolean isFirst = true;

  private JsonPageWriter(
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

  /** Objects and nothing between them but line ends. */
  static <T> PageWriter lines(
      Writer out, Function<Page, Stream<T>> items, JsonFields.ObjectWriter<T> itemWriter)
      throws IOException {
    return new JsonPageWriter<>(out, false, items, itemWriter);
  }

  /** One array over all pages, an object a line. */
  static <T> PageWriter array(
      Writer out, Function<Page, Stream<T>> items, JsonFields.ObjectWriter<T> itemWriter)
      throws IOException {
    return new JsonPageWriter<>(out, true, items, itemWriter);
  }

  @Override
  public void write(Page page) throws IOException {
    Iterator<T> found = items.apply(page).iterator();
    while (found.hasNext()) {
      T item = found.next();
      if (isArray) {
        out.write(isFirst ? "[\n" : ",\n");
      }
      isFirst = false;
      fields.root(item, itemWriter);
      if (!isArray) {
        out.write('\n');
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (isArray) {
      out.write(isFirst ? "[]\n" : "\n]\n");
    }
  }
}
