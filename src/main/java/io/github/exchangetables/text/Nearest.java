package io.github.exchangetables.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the name that was probably meant by a misspelled one. */
public final class Nearest {

  /** One in this number of characters may differ. */
  private static final int LENGTH_PER_DIFFERENCE = 3;

  private static final int MAX_LENGTH = 100;

  private Nearest() {}

  /**
   * Returns the most similar name.
   *
   * @return the name; empty if all differ in more than a third of their characters
   */
  public static Optional<String> of(String given, Collection<String> names) {
    if (given.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String lower = given.toLowerCase(Locale.ROOT);
    return names.stream()
        .min(Comparator.comparingInt(name -> distance(lower, name)))
        .filter(name -> distance(lower, name) * LENGTH_PER_DIFFERENCE <= name.length());
  }

  /**
   * The least number of characters to insert, delete or replace, or of neighbors to swap (optimal
   * string alignment).
   */
  private static int distance(String one, String other) {
    int[] twoAbove = new int[0];
    int[] above = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && isSwapped(one, i, other, j)) {
          row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
        }
      }
      twoAbove = above;
      above = row;
    }
    return above[other.length()];
  }

  private static boolean isSwapped(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
