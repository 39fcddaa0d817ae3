package io.github.exchangetables.bench;

import java.util.List;

/**
 * How time grew with the size of a shape.
 *
 * @param shape the shape's name
 * @param sizes the sizes that were measured
 * @param times the median time of each
 * @param remark why larger sizes were not measured; empty if all were
 */
record Growth(String shape, List<Integer> sizes, List<Double> times, String remark) {

  private static final String SEPARATOR = "\u001F";

  /** The exponent of the power of the size that fits the times best. */
  double exponent() {
    return sizes.size() < 2
        ? Double.NaN
        : Statistics.exponent(
            sizes.stream().mapToDouble(Integer::doubleValue).toArray(),
            times.stream().mapToDouble(Double::doubleValue).toArray());
  }

  String range() {
    return sizes.isEmpty()
        ? "none"
        : "%,d to %,d".formatted(sizes.get(0), sizes.get(sizes.size() - 1));
  }

  String toLine() {
    return String.join(SEPARATOR, shape, join(sizes), join(times), remark);
  }

  private static String join(List<? extends Number> numbers) {
    return String.join(" ", numbers.stream().map(String::valueOf).toList());
  }

  /** Reads what {@link #toLine()} wrote. */
  static Growth ofLine(String line) {
    String[] fields = line.split(SEPARATOR, -1);
    return new Growth(
        fields[0],
        numbers(fields[1]).stream().map(Integer::valueOf).toList(),
        numbers(fields[2]).stream().map(Double::valueOf).toList(),
        fields[3]);
  }

  private static List<String> numbers(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(" ", -1));
  }
}
