package io.github.exchangetables.output;

import io.github.exchangetables.Page;
import java.io.Closeable;
import java.io.IOException;

/** Writes what pages hold, page after page, in one format. */
public interface PageWriter extends Closeable {

  /** Writes what the page holds, or keeps it until the end. */
  void write(Page page) throws IOException;

  /** Writes what stands at the end. The target stays open. */
  @Override
  void close() throws IOException;
}
