package io.github.exchangetables.cli.report;

import java.io.IOException;

/** Writes findings of the linter in one format. */
public interface FindingWriter {

  /** Writes the findings of a run. The target stays open. */
  void write(CheckReport report) throws IOException;
}
