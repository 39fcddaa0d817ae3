package io.github.exchangetables.output;

import io.github.exchangetables.Page;
import java.io.IOException;

/** Writes what pages hold, page after page, in one format. The target is never closed. */
public interface PageWriter {

  /** Writes what the page holds, or keeps it until the end. */
  void write(Page page) throws IOException;

  /** Writes what comes after the last page. */
  void end() throws IOException;
}
