package io.github.exchangetables.cli.report;

import io.github.exchangetables.Page;
import io.github.exchangetables.output.PageWriter;
import io.github.exchangetables.text.SafeText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes the entries or tables of pages as one aligned table. The widths of the columns are known
 * only after the last page, so nothing is written before.
 *
 * @param <T> the type of the items that rows are made of
 */
final class TextPageWriter<T> implements PageWriter {

  private final Writer out;
  private final OptionalInt width;
  private final Consumer<String> notShown;
  private final Function<Page, List<T>> items;
  private final List<TextColumn<T>> columns;
  private final List<List<String>> rows = new ArrayList<>();

  TextPageWriter(
      Writer out,
      OptionalInt width,
      Consumer<String> notShown,
      Function<Page, List<T>> items,
      List<TextColumn<T>> columns) {
    this.out = out;
    this.width = width;
    this.notShown = notShown;
    this.items = items;
    this.columns = columns;
  }

  @Override
  public void write(Page page) {
    for (T item : items.apply(page)) {
      rows.add(
          columns.stream().map(column -> SafeText.of(column.value().apply(page, item))).toList());
    }
  }

  @Override
  public void end() throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    TextLayout layout = new TextLayout(columns, rows, width);
    out.write(layout.headerLine());
    for (List<String> row : rows) {
      out.write(layout.line(row));
    }
    if (!layout.leftOut().isEmpty()) {
      notShown.accept(String.join(", ", layout.leftOut()));
    }
  }
}
