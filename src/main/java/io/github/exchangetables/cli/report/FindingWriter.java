package io.github.exchangetables.cli.report;

import io.github.exchangetables.lint.Finding;
import java.io.IOException;
import java.util.List;

/** Writes findings of the linter in one format. */
public interface FindingWriter {

  /**
   * Writes the findings of a run. The target stays open.
   *
   * @param findings the findings, in the order in which they are written
   * @param pages the number of checked pages
   */
  void write(List<Finding> findings, int pages) throws IOException;
}
