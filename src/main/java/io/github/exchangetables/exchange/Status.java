package io.github.exchangetables.exchange;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * The status of a connector.
 *
 * @param level the level, if the cell has one
 * @param text the text of the cell, if it has any
 */
public record Status(Optional<Level> level, Optional<String> text) {

  /**
   * Creates a status.
   *
   * @param level see {@link #level()}
   * @param text see {@link #text()}
   * @throws NullPointerException if an argument is null
   */
  public Status {
    requireNonNull(level, "level");
    requireNonNull(text, "text");
  }

  /**
   * Creates a status with a level and without text.
   *
   * @param level see {@link #level()}
   * @throws NullPointerException if {@code level} is null
   */
  public Status(Level level) {
    this(Optional.of(level), Optional.empty());
  }

  /**
   * Creates a status with a level and text.
   *
   * @param level see {@link #level()}
   * @param text see {@link #text()}
   * @throws NullPointerException if an argument is null
   */
  public Status(Level level, String text) {
    this(Optional.of(level), Optional.of(text));
  }

  /** A level, shown as a color in the documentation. */
  public enum Level {
    /** The connector works. */
    GREEN,
    /** The connector works in part, or is not finished. */
    YELLOW,
    /** The connector does not work. */
    RED;

    /**
     * Returns the level in lower case.
     *
     * @return {@code green}, {@code yellow} or {@code red}
     */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
