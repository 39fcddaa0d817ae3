package io.github.exchangetables.bench.pages;

import java.util.Locale;
import java.util.Random;

/** Sentences and other blocks, of a small vocabulary, with the markup of documentation in them. */
public final class Prose {

  private static final String[] WORDS =
      ("the a to of and in for with on is are from by each this that when if your it can may before"
              + " after until order orders market markets price spread balance wallet token pair"
              + " exchange connector strategy script bot client server account network fee maker"
              + " taker trade trades position candle feed book level side amount limit cancel refresh"
              + " interval setting file folder key keys command console terminal container image"
              + " version release branch installation update restart start stop status history log"
              + " message error warning default value parameter example section page guide step"
              + " community team developer user proposal vote quarter reward snapshot block chain"
              + " bridge router pool liquidity provider range volatility inventory target risk hedge"
              + " arbitrage profit loss return simulation paper live quickly slowly automatically"
              + " manually again only also usually never several another new existing different open"
              + " closed available supported required optional")
          .split(" ");

  private static final String[] PLACES = {
    "/exchanges/",
    "/strategies/",
    "/client/",
    "../installation/",
    "#configuration",
    "https://docs.example.org/api/",
    "https://github.com/example/trading-bot/issues/"
  };

  private static final String[] MARKS = {".", ".", ".", ".", ".", ":", "!", "?"};

  private final Random random;

  /**
   * Creates a source of sentences.
   *
   * @param random where all choices come from
   */
  public Prose(Random random) {
    this.random = random;
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /** Some words without markup, the first in upper case. */
  String title(int words) {
    StringBuilder title = new StringBuilder(capitalized(word()));
    for (int i = 1; i < words; i++) {
      title.append(' ').append(word());
    }
    return title.toString();
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String slug() {
    return word() + "-" + word();
  }

  /** A sentence of 8 to 24 words. */
  private String sentence() {
    StringBuilder sentence = new StringBuilder(capitalized(word()));
    int words = 7 + random.nextInt(17);
    for (int i = 0; i < words; i++) {
      sentence.append(random.nextInt(12) == 0 ? ", " : " ").append(phrase());
    }
    return sentence.append(MARKS[random.nextInt(MARKS.length)]).toString();
  }

  private String phrase() {
    return switch (random.nextInt(40)) {
      case 0 -> link();
      case 1 -> "**" + word() + " " + word() + "**";
      case 2 -> "*" + word() + "*";
      case 3, 4 -> "`" + word() + "_" + word() + "`";
      default -> word();
    };
  }

  private String link() {
    return "[%s %s](%s%s)".formatted(word(), word(), PLACES[random.nextInt(PLACES.length)], slug());
  }

  /** A paragraph of 1 to 5 sentences, on one line as most pages have it. */
  public String paragraph() {
    StringBuilder paragraph = new StringBuilder(sentence());
    int more = random.nextInt(5);
    for (int i = 0; i < more; i++) {
      paragraph.append(' ').append(sentence());
    }
    return paragraph.toString();
  }

  /** Any block but a heading or a table, with a blank line below it. */
  String block() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> lines("- ") + "\n";
      case 2 -> lines("1. ") + "\n";
      case 3, 4 -> "```bash\n" + lines("docker run ") + "```\n\n";
      case 5 -> "!!! note\n" + lines("    ") + "\n";
      case 6 -> lines("> ") + "\n";
      default -> paragraph() + "\n\n";
    };
  }

  private String lines(String prefix) {
    StringBuilder lines = new StringBuilder();
    for (int count = 2 + random.nextInt(6); count > 0; count--) {
      lines.append(prefix).append(sentence()).append('\n');
    }
    return lines.toString();
  }

  /** A table that does not list exchanges, with a blank line below it. */
  String table() {
    StringBuilder table = new StringBuilder("| Parameter | Type | Default | Description |\n");
    table.append("|-----------|------|---------|-------------|\n");
    for (int rows = 3 + random.nextInt(12); rows > 0; rows--) {
      table.append("| `%s` | %s |".formatted(slug(), word()));
      table.append(" %d | %s |\n".formatted(random.nextInt(100), sentence()));
    }
    return table.append('\n').toString();
  }
}
