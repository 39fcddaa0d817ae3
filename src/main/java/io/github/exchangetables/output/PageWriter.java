package io.github.exchangetables.output;

import io.github.exchangetables.Page;
import java.io.IOException;

/**
 * Writes the entries or tables of pages in one format, page after page. The target is never closed.
 */
public interface PageWriter {

  /** Writes the content of a page, or keeps it until the end. */
  void write(Page page) throws IOException;

  /** Writes the rest after the last page. */
  void end() throws IOException;
}
