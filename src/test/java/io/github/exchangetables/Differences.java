package io.github.exchangetables;

import java.util.ArrayList;
import java.util.List;

/** Describes the differences of two lists that should be equal. */
final class Differences {

  private Differences() {}

  /** Returns a line for every element that only one list has; none if the lists are equal. */
  static List<String> differences(List<String> actual, List<String> expected) {
    List<String> differences = new ArrayList<>();
    without(expected, actual).forEach(missing -> differences.add("missing: " + missing));
    without(actual, expected).forEach(surplus -> differences.add("not expected: " + surplus));
    if (differences.isEmpty() && !actual.equals(expected)) {
      differences.add("in another order than expected: " + actual);
    }
    return differences;
  }

  private static List<String> without(List<String> elements, List<String> others) {
    List<String> left = new ArrayList<>(elements);
    others.forEach(left::remove);
    return left;
  }
}
