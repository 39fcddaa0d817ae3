package io.github.exchangetables.table;

import io.github.exchangetables.vocabulary.Words;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The words that tell what tables say: how columns are headed, what means a connector type, a tier
 * or a status, which hosts are those of the docs. Add words to {@link #standard()} to read the
 * tables of another project.
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
 * <p>Lines that begin with {@code #} and blank lines say nothing. The keys are those of the
 * built-in words; a key may have several lines. Case does not matter in words. An added word takes
 * precedence: where the built-in words say that it means something else, they no longer do.
 *
 * <p>Two vocabularies are equal if the same words were added to the same keys in the same order.
 * Immutable and thread-safe.
 */
public sealed interface Vocabulary permits Words {

  /**
   * Returns the built-in words.
   *
   * @return the vocabulary that pages are read with by default
   */
  static Vocabulary standard() {
    return Words.standard();
  }

  /**
   * Returns this vocabulary with more words.
   *
   * @param text the lines
   * @return the changed copy
   * @throws IllegalArgumentException if a line is wrong: it has no colon, a key that is not known,
   *     an empty word, or a word that can match nothing, or that another line has with the same
   *     meaning or with one that excludes it. The message begins with {@code line 3:} and says what
   *     is expected
   * @throws NullPointerException if {@code text} is null
   */
  Vocabulary plus(String text);

  /**
   * Returns this vocabulary with the words of a file, which was read elsewhere.
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
   * Returns this vocabulary with the words of a file.
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
