package example.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VenuesTest {

  private static final Path FOLDER = Path.of(System.getProperty("pages"));
  private static final Path PAGE = FOLDER.resolve("venues.md");

  @Test
  void standardWordsGiveNoEntries() throws IOException {
    assertTrue(ExchangeTables.parse(PAGE).entries().isEmpty());
  }

  @Test
  void ownWordsGiveEntries() throws IOException {
    List<ExchangeEntry> entries = Venues.read(PAGE, FOLDER.resolve("words.txt"));

    assertEquals(
        List.of("Kraken", "OKX", "Nordlicht"), entries.stream().map(ExchangeEntry::name).toList());
    assertEquals(Set.of(ConnectorType.SPOT, ConnectorType.PERP), entries.get(0).types());
    assertEquals(Optional.of("tide42"), entries.get(0).signups().get(0).code());
  }

  @Test
  void wrongWordsNameTheLine() {
    Vocabulary standard = Vocabulary.standard();
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> standard.plus("# ours\ndocs header: Anbindung"));
    assertEquals(
        "line 2: unknown key \"docs header\"; did you mean \"docs headers\"?", error.getMessage());
  }
}
