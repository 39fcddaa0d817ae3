package io.github.exchangetables.fix;

/** The white space around the cells of a table. */
enum Layout {
  /** Cells are padded, so that columns are aligned. */
  ALIGNED("the columns are not aligned"),
  /** One space is on both sides of each cell. */
  COMPACT("the cells do not have one space on both sides");

  private final String fault;

  Layout(String fault) {
    this.fault = fault;
  }

  /** What is wrong with a table that does not have the layout. */
  String fault() {
    return fault;
  }
}
