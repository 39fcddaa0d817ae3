package io.github.exchangetables.parser;

import io.github.exchangetables.table.Table.Alignment;
import java.util.ArrayList;
import java.util.List;

/** A table while its lines are collected. */
final class TableDraft {

  private final boolean gfm;
  private final RowLine header;
  private final RowLine delimiter;
  private final List<Alignment> alignments;
  private final List<RowLine> rows = new ArrayList<>();
  private final List<RowLine> commentLines = new ArrayList<>();

  TableDraft(boolean gfm, RowLine header, RowLine delimiter, List<Alignment> alignments) {
    this.gfm = gfm;
    this.header = header;
    this.delimiter = delimiter;
    this.alignments = alignments;
  }

  void addRow(RowLine row) {
    rows.add(row);
  }

  /** Adds a line of a comment between rows. */
  void addCommentLine(RowLine line) {
    commentLines.add(line);
  }

  boolean gfm() {
    return gfm;
  }

  RowLine header() {
    return header;
  }

  RowLine delimiter() {
    return delimiter;
  }

  List<Alignment> alignments() {
    return alignments;
  }

  List<RowLine> rows() {
    return rows;
  }

  List<RowLine> commentLines() {
    return commentLines;
  }

  /** The last line that belongs to the table so far. */
  RowLine lastLine() {
    if (!rows.isEmpty()) {
      return rows.get(rows.size() - 1);
    }
    return delimiter;
  }
}
