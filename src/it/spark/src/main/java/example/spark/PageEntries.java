package example.spark;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.format.EntryFormat;
import java.io.IOException;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Reads the exchanges of pages in Spark: path and text in, JSON lines out. */
public final class PageEntries {

  private PageEntries() {}

  /** Returns a line of JSON for each entry of pages, which have the columns path and text. */
  public static Dataset<String> jsonLines(Dataset<Row> pages) {
    FlatMapFunction<Row, String> read =
        page -> jsonLines(page.<String>getAs("path"), page.<String>getAs("text"));
    return pages.flatMap(read, Encoders.STRING());
  }

  private static Iterator<String> jsonLines(String path, String text) throws IOException {
    StringBuilder lines = new StringBuilder();
    EntryFormat.JSON_LINES.write(ExchangeTables.parse(text, path), lines);
    return lines.toString().lines().iterator();
  }

  /** Gives files that Spark read as whole texts the columns path and text. */
  public static Dataset<Row> pages(Dataset<Row> files) {
    return files.select(functions.input_file_name().as("path"), files.col("value").as("text"));
  }
}
