package io.github.exchangetables.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Recognizes headings of sections that are about exchanges. The words are in {@code headers.txt}.
 */
public final class ExchangeHeadings {

  /** What a heading is about. */
  public enum Subject {
    /** Not exchanges. */
    OTHERS,
    /** Perhaps a list of exchanges: its word for them has other meanings too. */
    PERHAPS_LIST,
    /** Exchanges. */
    EXCHANGES,
    /** A list of exchanges, such as {@code Supported exchanges}. */
    LIST
  }

  private final Phrases<Boolean> names = new Phrases<>();
  private final Phrases<Boolean> perhapsNames = new Phrases<>();

  /** The words for exchanges in scripts without spaces, which may be at any place of a heading. */
  private final List<String> unspacedNames;

  private final Phrases<Boolean> support;
  private final List<String> unspacedSupport;
  private final Set<String> beside;
  private final TypeWords types;

  ExchangeHeadings(Words words) {
    WordFile file = words.file("headers.txt");
    file.words("exchange headers").forEach(name -> names.add(HeaderText.words(name), true));
    for (String key : List.of("cex words", "dex words")) {
      words.file("types.txt").words(key).forEach(name -> names.add(HeaderText.words(name), true));
    }
    file.words("unusual name headers").stream()
        .filter(name -> !file.words("support words").contains(name))
        .forEach(name -> perhapsNames.add(HeaderText.words(name), true));
    this.unspacedNames =
        file.words("exchange headers").stream().filter(HeaderText::isUnspaced).toList();
    this.support = Phrases.of(file.words("support words"));
    this.unspacedSupport =
        file.words("support words").stream().filter(HeaderText::isUnspaced).toList();
    this.beside = file.set("list terms");
    this.types = words.types();
  }

  /**
   * Returns what a heading is about. It is the heading of a list if a word such as "supported" is
   * beside the word for exchanges, or nothing but words such as "all" and connector types.
   */
  public Subject subject(String heading) {
    List<String> words = TextWords.letters(heading);
    List<String> singular = words.stream().map(HeaderText::singular).toList();
    String unspaced = HeaderText.isUnspaced(heading) ? heading.toLowerCase(Locale.ROOT) : "";
    boolean exchanges = names.occurIn(singular) || contains(unspaced, unspacedNames);
    if (!exchanges && !perhapsNames.occurIn(singular)) {
      return Subject.OTHERS;
    }
    boolean supported = support.occurIn(words) || contains(unspaced, unspacedSupport);
    if (exchanges) {
      return supported || isNamesOnly(words, singular) ? Subject.LIST : Subject.EXCHANGES;
    }
    return supported ? Subject.PERHAPS_LIST : Subject.OTHERS;
  }

  private static boolean contains(String text, List<String> parts) {
    return !text.isEmpty() && parts.stream().anyMatch(text::contains);
  }

  private boolean isNamesOnly(List<String> words, List<String> singular) {
    int i = 0;
    while (i < words.size()) {
      int length = Math.max(names.longest(singular, i), types.inHeading(words, i));
      if (length == 0 && !beside.contains(singular.get(i))) {
        return false;
      }
      i += Math.max(1, length);
    }
    return true;
  }
}
