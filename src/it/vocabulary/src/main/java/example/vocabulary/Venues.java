package example.vocabulary;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The exchanges on a page of a project that heads its tables in words of its own. */
public final class Venues {

  private Venues() {}

  public static List<ExchangeEntry> read(Path file, Path words) throws IOException {
    Vocabulary vocabulary = Vocabulary.standard().plus(words);
    ParseOptions options = ParseOptions.defaults().withVocabulary(vocabulary);
    Page page = ExchangeTables.parse(file, options);
    return page.entries();
  }
}
