package io.github.exchangetables.exchange;

import java.util.Locale;

/** A certification tier, the highest first. */
public enum Tier {
  /** Gold. */
  GOLD,
  /** Silver. */
  SILVER,
  /** Bronze. */
  BRONZE;

  /**
   * Returns the tier in lower case.
   *
   * @return {@code gold}, {@code silver} or {@code bronze}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
