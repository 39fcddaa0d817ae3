package example.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class PageEntriesTest {

  private static final String DOCS = System.getProperty("pages");

  @Test
  void sparkReadsTheEntriesThatTheLibraryReads() throws IOException {
    try (SparkSession spark =
        SparkSession.builder().master("local[2]").config("spark.ui.enabled", false).getOrCreate()) {
      Dataset<Row> files =
          spark
              .read()
              .option("wholetext", true)
              .option("recursiveFileLookup", true)
              .option("pathGlobFilter", "*.md")
              .text(DOCS);
      Dataset<Row> entries = spark.read().json(PageEntries.jsonLines(PageEntries.pages(files)));

      assertEquals(
          expectedNames(),
          entries.select("name").as(Encoders.STRING()).collectAsList().stream().sorted().toList());
      assertFalse(entries.where("array_contains(types, 'spot')").isEmpty());
    }
  }

  private static List<String> expectedNames() throws IOException {
    try (Stream<Page> pages = ExchangeTables.walk(Path.of(DOCS))) {
      return pages
          .filter(page -> page.file().orElseThrow().endsWith(".md"))
          .flatMap(page -> page.entries().stream())
          .map(ExchangeEntry::name)
          .sorted()
          .toList();
    }
  }
}
