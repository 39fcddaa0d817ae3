package io.github.exchangetables.fuzz;

import java.util.Objects;

/** What must hold of every input. */
public final class Law {

  private Law() {}

  /**
   * Asserts that something holds.
   *
   * @param holds whether it does
   * @param law what must hold
   */
  public static void check(boolean holds, String law) {
    if (!holds) {
      throw new AssertionError(law);
    }
  }

  /**
   * Asserts that two values are equal.
   *
   * @param expected the value that it must be
   * @param actual the value that it is
   * @param law what must hold
   */
  public static void same(Object expected, Object actual, String law) {
    if (!Objects.equals(expected, actual)) {
      throw new AssertionError(law + ": expected " + expected + " but was " + actual);
    }
  }
}
