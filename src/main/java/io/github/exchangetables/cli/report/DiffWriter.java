package io.github.exchangetables.cli.report;

import io.github.exchangetables.diff.EntryDiff;
import java.io.IOException;

/** Writes what changed between two lists of entries, in one format. */
public interface DiffWriter {

  /** Writes a diff. The target stays open. */
  void write(EntryDiff diff, EntryPlaces places) throws IOException;
}
