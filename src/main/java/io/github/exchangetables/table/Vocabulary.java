package io.github.exchangetables.table;

import io.github.exchangetables.vocabulary.Words;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The words by which tables are read: headers of columns, words for connector types, tiers and
 * statuses, and hosts of the documentation. Add words to {@link #standard()} to read the tables of
 * a different project.
 *
 * <pre>{@code
 * Vocabulary vocabulary =
 *     Vocabulary.standard().plus(
 *         """
 *         # A line has a key, a colon, and words with commas between them.
 *         tier headers: support level
 *         gold words: platinum, first class
 *         """);
 * ParseOptions options = ParseOptions.defaults().withVocabulary(vocabulary);
 * }</pre>
 *
 * <p>Lines that begin with {@code #} and blank lines are ignored. The keys are those of the
 * built-in words; a key may have several lines. Case does not matter in words. An added word takes
 * precedence over a built-in word with a different meaning.
 *
 * <p>Two vocabularies are equal if the same words were added to the same keys in the same order.
 * Immutable and thread-safe.
 */
public sealed interface Vocabulary permits Words {

  /**
   * Returns the built-in words.
   *
   * @return the default vocabulary
   */
  static Vocabulary standard() {
    return Words.standard();
  }

  /**
   * Returns a copy with more words.
   *
   * @param text the lines
   * @return the changed copy
   * @throws IllegalArgumentException if a line is invalid: it has no colon, an unknown key, an
   *     empty word, a word that can match nothing, or a word that an earlier line has with the same
   *     or a conflicting meaning. The message begins with {@code line 3:} and states what is
   *     expected
   * @throws NullPointerException if {@code text} is null
   */
  Vocabulary plus(String text);

  /**
   * Returns a copy with the words of a file whose text was read before.
   *
   * @param text the lines
   * @param file the name of the file, for messages
   * @return the changed copy
   * @throws IllegalArgumentException as for {@link #plus(String)}; the message begins with {@code
   *     words.txt:3:}
   * @throws NullPointerException if an argument is null
   */
  Vocabulary plus(String text, String file);

  /**
   * Returns a copy with the words of a file.
   *
   * @param file a text file in UTF-8
   * @return the changed copy
   * @throws IllegalArgumentException as for {@link #plus(String)}; the message begins with the path
   *     and the line, {@code words.txt:3:}
   * @throws IOException if the file cannot be read
   * @throws NullPointerException if {@code file} is null
   */
  Vocabulary plus(Path file) throws IOException;
}
