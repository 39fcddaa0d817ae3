package example.classpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.exchangetables.ExchangeTables;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void theLibraryIsInTheUnnamedModule() {
    assertFalse(ExchangeTables.class.getModule().isNamed());
  }

  @Test
  void namesAreRead() {
    String page =
        "| Exchange | Docs |\n|---|---|\n| [Kraken](https://www.kraken.com/) | [spot](/kraken/) |\n";
    assertEquals(List.of("Kraken"), Names.in(page));
    assertEquals("https://www.kraken.com/", Names.firstWebsite(page));
    assertEquals("none", Names.firstWebsite(""));
  }
}
