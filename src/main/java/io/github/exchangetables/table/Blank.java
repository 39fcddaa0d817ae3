package io.github.exchangetables.table;

import java.util.Locale;
import java.util.Set;

/** The words by which maintainers say that there is nothing to say. */
public final class Blank {

  private static final Set<String> WORDS = Set.of("", "-", "–", "—", "n/a", "none", "tbd");

  private Blank() {}

  /**
   * Tells whether a text says nothing: whether it is empty, a dash, or {@code N/A}, {@code None} or
   * {@code TBD} in any case.
   *
   * @param text a plain text
   * @return whether it says nothing
   * @throws NullPointerException if {@code text} is null
   */
  public static boolean isBlank(String text) {
    return text.length() <= 4 && WORDS.contains(text.toLowerCase(Locale.ROOT));
  }
}
