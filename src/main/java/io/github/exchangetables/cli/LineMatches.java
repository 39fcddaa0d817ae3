package io.github.exchangetables.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which lines of a text are still there in another one, in the same order.
 *
 * <p>Lines that each text has once are matched first, as many of them as keep their order (a
 * "patience diff"), then whatever equals next to a match. Takes little more than linear time, also
 * where all lines of a long table differ.
 */
final class LineMatches {

  private static final int NONE = -1;

  private final List<String> before;
  private final List<String> after;
  private final int[] matches;

  private LineMatches(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.matches = new int[before.size()];
    Arrays.fill(matches, NONE);
  }

  /** Returns for every line before the line after that it matches, or -1 for none. */
  static int[] find(List<String> before, List<String> after) {
    LineMatches found = new LineMatches(before, after);
    found.matchUniqueLines();
    found.growDown();
    found.growUp();
    return found.matches;
  }

  private void matchUniqueLines() {
    Map<String, Integer> placesAfter = uniqueLines(after);
    Map<String, Integer> placesBefore = uniqueLines(before);
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      String line = before.get(i);
      if (placesBefore.getOrDefault(line, NONE) >= 0 && placesAfter.getOrDefault(line, NONE) >= 0) {
        lines.add(i);
      }
    }
    int[] places =
        lines.stream().mapToInt(i -> placesAfter.getOrDefault(before.get(i), NONE)).toArray();
    for (int index : longestRise(places)) {
      matches[lines.get(index)] = places[index];
    }
  }

  /** The lines and their places; the place of a line that is there twice is negative. */
  private static Map<String, Integer> uniqueLines(List<String> lines) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      places.merge(lines.get(i), i, (first, second) -> NONE);
    }
    return places;
  }

  /** The indexes of a longest rising subsequence of different numbers. */
  private static List<Integer> longestRise(int[] numbers) {
    int[] ends = new int[numbers.length];
    int[] previous = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (numbers[ends[middle]] < numbers[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? NONE : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    List<Integer> rise = new ArrayList<>();
    for (int i = length == 0 ? NONE : ends[length - 1]; i != NONE; i = previous[i]) {
      rise.add(i);
    }
    return rise;
  }

  /** Matches what equals directly below a match, or at the top. */
  private void growDown() {
    int[] limits = new int[matches.length + 1];
    limits[matches.length] = after.size();
    for (int i = matches.length - 1; i >= 0; i--) {
      limits[i] = matches[i] == NONE ? limits[i + 1] : matches[i];
    }
    int place = 0;
    for (int i = 0; i < matches.length; i++) {
      if (matches[i] == NONE && place < limits[i] && before.get(i).equals(after.get(place))) {
        matches[i] = place;
      }
      place = matches[i] == NONE ? after.size() : matches[i] + 1;
    }
  }

  /** Matches what equals directly above a match, or at the bottom. */
  private void growUp() {
    int[] limits = new int[matches.length + 1];
    limits[0] = NONE;
    for (int i = 0; i < matches.length; i++) {
      limits[i + 1] = matches[i] == NONE ? limits[i] : matches[i];
    }
    int place = after.size() - 1;
    for (int i = matches.length - 1; i >= 0; i--) {
      if (matches[i] == NONE && place > limits[i] && before.get(i).equals(after.get(place))) {
        matches[i] = place;
      }
      place = matches[i] == NONE ? NONE : matches[i] - 1;
    }
  }
}
