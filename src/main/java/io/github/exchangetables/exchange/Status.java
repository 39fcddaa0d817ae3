package io.github.exchangetables.exchange;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * How well a connector works.
 *
 * @param level the traffic light, if the cell shows one
 * @param text the cell's text, if it has any
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
   * Creates a status of a level without text.
   *
   * @param level see {@link #level()}
   * @throws NullPointerException if {@code level} is null
   */
  public Status(Level level) {
    this(Optional.of(level), Optional.empty());
  }

  /**
   * Creates a status of a level with text.
   *
   * @param level see {@link #level()}
   * @param text see {@link #text()}
   * @throws NullPointerException if an argument is null
   */
  public Status(Level level, String text) {
    this(Optional.of(level), Optional.of(text));
  }

  /** A traffic light. */
  public enum Level {
    /** It works. */
    GREEN,
    /** It works with reservations. */
    YELLOW,
    /** It does not work. */
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
