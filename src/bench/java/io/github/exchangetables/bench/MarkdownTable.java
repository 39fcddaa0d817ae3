package io.github.exchangetables.bench;

/** A table to print, whose first column is text and whose other columns are numbers. */
final class MarkdownTable {

  private final StringBuilder lines = new StringBuilder();

  MarkdownTable(String... headers) {
    row((Object[]) headers);
    lines.append("|---").append("|--:".repeat(headers.length - 1)).append("|\n");
  }

  void row(Object... cells) {
    for (Object cell : cells) {
      lines.append("| ").append(cell).append(' ');
    }
    lines.append("|\n");
  }

  /** A ratio or an exponent, with two decimals. */
  static String number(double number) {
    return "%.2f".formatted(number);
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
