package io.github.exchangetables.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A key of the vocabulary. The last word of its name is the kind of its words: {@code docs headers}
 * are headers, {@code flag terms} are single words.
 *
 * @param file the file of the built-in vocabulary that has the key
 * @param name the key
 */
record WordKey(String file, String name) {

  private static final String HEADERS = "headers";
  private static final String ALIASES = "aliases";

  /** The last words of keys that form a group: a word can be in one key of the group only. */
  private static final Set<String> EXCLUSIVE = Set.of(HEADERS, "words", "marks", "colors");

  /** The last words of keys whose words may be phrases. */
  private static final Set<String> WITH_PHRASES =
      Set.of(HEADERS, "words", "labels", "exchanges", "alone", ALIASES);

  private static final Set<String> WITH_LETTERS_ONLY = Set.of("types.txt", "statuses.txt");
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*+", Pattern.CASE_INSENSITIVE);
  private static final Pattern URL_PART = Pattern.compile("[^\\s/?#&=]++");

  private String last() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Returns the group of the key. Only one key of a group can have a word. */
  String group() {
    if (!EXCLUSIVE.contains(last())) {
      return name;
    }
    return last().equals(HEADERS) ? HEADERS : file + " " + last();
  }

  /** Returns the normalized form of a word for comparison; {@code ""} if nothing can match it. */
  String normalForm(String word) {
    return switch (last()) {
      case "marks", "colors", "hosts", "domains", "subdomains", "parameters", "segments" ->
          word.toLowerCase(Locale.ROOT);
      case "exchanges", "alone" -> String.join("", parts(word));
      case ALIASES -> TextWords.fold(Aliases.other(word));
      default -> String.join(" ", parts(word));
    };
  }

  private List<String> parts(String word) {
    if (file.equals("headers.txt") || last().equals(HEADERS)) {
      return HeaderText.words(word);
    }
    if (WITH_LETTERS_ONLY.contains(file)) {
      return TextWords.letters(word);
    }
    List<String> parts = TextWords.lettersAndDigits(word);
    boolean isMark = parts.isEmpty() && file.equals("tiers.txt");
    return isMark ? List.of(word) : parts;
  }

  /**
   * Returns what is wrong with a word of this key, for a message that begins with the word; empty
   * if the word is valid.
   */
  Optional<String> problem(String word) {
    return switch (last()) {
      case "marks", "colors" -> Optional.empty();
      case "hosts", "domains", "subdomains" ->
          Optional.of("is not a host; expected a name such as docs.example.org")
              .filter(message -> !HOST.matcher(word).matches());
      case "parameters", "segments" ->
          Optional.of("is not a part of a URL; expected a name such as ref")
              .filter(message -> !URL_PART.matcher(word).matches());
      case ALIASES ->
          Optional.of(
                  "is not an alias; expected a different name, an equals sign and today's name, such as"
                      + " Huobi = HTX")
              .filter(message -> !Aliases.isPair(word));
      default -> problemOfText(word);
    };
  }

  private Optional<String> problemOfText(String word) {
    String normal = normalForm(word);
    if (normal.isEmpty()) {
      return Optional.of(
          WITH_LETTERS_ONLY.contains(file)
              ? "has no letter, so it matches nothing"
              : "has neither letter nor digit, so it matches nothing");
    }
    return normal.indexOf(' ') >= 0 && !WITH_PHRASES.contains(last())
        ? Optional.of("is more than one word; expected single words")
        : Optional.empty();
  }
}
