package example.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.format.EntryFormat;
import io.github.exchangetables.format.MarkdownWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntriesTest {

  private static final Page PAGE =
      ExchangeTables.parse(
          """
          | Exchange | Docs | Certified | Signup |
          |---|---|---|---|
          | [Kraken](https://kraken.com) | [spot](/kraken/) | Yes | [HB10](https://kraken.com/?ref=HB10) |
          | Gate.io | [perp](/gate-io/) | | |
          """);

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new Jdk8Module()).build();

  private static String written(EntryFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.write(PAGE, out);
    return out.toString();
  }

  @Test
  void theLibraryWritesJsonThatAnyParserReads() throws IOException {
    JsonNode entries = MAPPER.readTree(written(EntryFormat.JSON));

    assertEquals(2, entries.size());
    assertEquals("https://kraken.com", entries.get(0).get("website").textValue());
    assertEquals(4, entries.get(1).get("source").get("line").intValue());
    assertEquals(entries.get(1), MAPPER.readTree(written(EntryFormat.JSON_LINES).split("\n")[1]));
  }

  @Test
  void theLibraryWritesCsv() throws IOException {
    List<String> lines = written(EntryFormat.CSV).lines().toList();

    assertEquals(3, lines.size());
    assertTrue(lines.get(0).startsWith("file,line,table,section,name,"), lines.get(0));
    assertTrue(lines.get(2).startsWith(",4,1,,Gate.io,"), lines.get(2));
  }

  @Test
  void theLibraryWritesMarkdownThatItReadsAsTheSameEntries() throws IOException {
    assertEquals(PAGE.entries(), ExchangeTables.parse(written(EntryFormat.MARKDOWN)).entries());
    assertEquals(written(EntryFormat.MARKDOWN), MarkdownWriter.write(PAGE.entries()));
  }

  @Test
  void jacksonReadsBackTheEntryThatItWrote() throws IOException {
    for (ExchangeEntry entry : PAGE.entries()) {
      String json = MAPPER.writeValueAsString(entry);

      assertEquals(entry, MAPPER.readValue(json, ExchangeEntry.class));
    }
  }
}
