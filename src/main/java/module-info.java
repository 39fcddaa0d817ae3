/**
 * Reads the Markdown tables in which Hummingbot's documentation lists crypto exchanges, and returns
 * typed entries. Start with {@link io.github.exchangetables.ExchangeTables}.
 */
module io.github.exchangetables {
  requires static transitive org.jspecify;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;

  // For JSON and CSV only.
  requires static com.fasterxml.jackson.core;
  requires static de.siegmar.fastcsv;

  // For reading the settings of a docs site only.
  requires static org.snakeyaml.engine;

  exports io.github.exchangetables;
  exports io.github.exchangetables.diagnostic;
  exports io.github.exchangetables.diff;
  exports io.github.exchangetables.exchange;
  exports io.github.exchangetables.fix;
  exports io.github.exchangetables.format;
  exports io.github.exchangetables.lint;
  exports io.github.exchangetables.table;
}
