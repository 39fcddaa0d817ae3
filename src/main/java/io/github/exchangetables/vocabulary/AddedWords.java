package io.github.exchangetables.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that a user adds to a key.
 *
 * @param key the key
 * @param words the words as they are written
 */
record AddedWords(WordKey key, List<String> words) {

  AddedWords {
    words = List.copyOf(words);
  }

  Set<String> normalForms() {
    return words.stream().map(key::normalForm).collect(Collectors.toSet());
  }
}
