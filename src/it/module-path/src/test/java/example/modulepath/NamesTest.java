package example.modulepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.fixtures.ExchangeTablesDomain;
import io.github.exchangetables.fixtures.FixturePage;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void theLibraryIsANamedModule() {
    assertTrue(ExchangeTables.class.getModule().isNamed());
  }

  @Test
  void theFixturesHaveStableModuleName() throws Exception {
    Path jar =
        Path.of(FixturePage.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertEquals(
        "io.github.exchangetables.fixtures",
        ModuleFinder.of(jar).findAll().iterator().next().descriptor().name());
  }

  @Test
  void namesAreRead() {
    String page =
        "| Exchange | Docs |\n|---|---|\n| [Kraken](https://www.kraken.com/) | [spot](/kraken/) |\n";
    assertEquals(List.of("Kraken"), Names.in(page));
  }

  @Property
  @Domain(ExchangeTablesDomain.class)
  void namesOfGeneratedPagesAreRead(@ForAll FixturePage page) {
    List<String> names = page.entries().stream().map(ExchangeEntry::name).toList();
    assertEquals(names, Names.in(page.markdown()));
  }
}
