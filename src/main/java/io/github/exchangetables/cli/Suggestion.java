package io.github.exchangetables.cli;

import io.github.exchangetables.text.Nearest;
import java.util.Collection;

/** The end of a message about an unknown name. */
final class Suggestion {

  private Suggestion() {}

  /** The name that was probably meant, or all known names if none is similar. */
  static String of(String given, Collection<String> known) {
    return Nearest.of(given, known)
        .map(name -> "; did you mean '" + name + "'?")
        .orElseGet(() -> "; known are " + String.join(", ", known));
  }
}
