package io.github.exchangetables.bench.pages;

import java.util.Locale;
import java.util.Random;

/**
 * Tables of exchanges as documentation has them: with links, badges and logos, and with rows that
 * are short or begin in the wrong column. Each has a blank line behind it.
 */
final class ExchangeBlocks {

  private static final String[] NAMES = {
    "Ascendex",
    "Binance",
    "Bitfinex",
    "Bitget",
    "Bitmart",
    "Bitstamp",
    "Bybit",
    "Coinbase",
    "Crypto.com",
    "Curve",
    "Dexalot",
    "Foxbit",
    "Gate.io",
    "HitBTC",
    "HTX",
    "Hyperliquid",
    "Injective",
    "Kraken",
    "KuCoin",
    "Loopring",
    "MEXC",
    "Meteora",
    "NDAX",
    "OKX",
    "Orca",
    "Pangolin",
    "Raydium",
    "SushiSwap",
    "Uniswap",
    "WazirX"
  };

  private static final String CERTIFIED =
      "[![Certified](https://img.shields.io/badge/Connector-Certified-green.svg)](/certification/)";

  private static final String DISCOUNT =
      "![](https://img.shields.io/static/v1?label=Fee&message=%2d10%25&color=orange)";

  private static final String[] COLORS = {"green", "green", "green", "yellow", "red"};

  private final Random random;

  ExchangeBlocks(Random random) {
    this.random = random;
  }

  /** A table of any kind. */
  String any(int rows) {
    return switch (random.nextInt(4)) {
      case 0 -> statuses(rows);
      case 1 -> versions(rows);
      default -> signups(rows);
    };
  }

  private String name() {
    return NAMES[random.nextInt(NAMES.length)];
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace('.', '-');
  }

  /** Logos, docs, badges and signup codes, with ragged rows. */
  private String signups(int rows) {
    StringBuilder table =
        new StringBuilder("| logo | name | docs (by connector type) | certified | signup code |\n")
            .append("|------|------|:------------------------:|:---------:|-------------|\n");
    for (int i = 0; i < rows; i++) {
      table.append(signup(name())).append('\n');
    }
    return table.append('\n').toString();
  }

  private String signup(String name) {
    String slug = slug(name);
    String code = Integer.toString(100_000 + random.nextInt(900_000), 36) + "7";
    String url = "https://www.%s.com/register?ref=%s".formatted(slug, code);
    StringBuilder row = new StringBuilder("|");
    if (random.nextInt(5) > 0) {
      row.append(
          " <img src=\"assets/%s-logo.jpg\" alt=\"%s\" width=\"90\" /> |".formatted(slug, name));
    }
    row.append(" [%s](%s) | [spot](/exchanges/%s/)".formatted(name, url, slug));
    if (random.nextInt(3) == 0) {
      row.append(" / [perp](/exchanges/%s-perpetual/)".formatted(slug));
    }
    boolean certified = random.nextInt(3) == 0;
    boolean signup = random.nextInt(3) == 0;
    if (certified || signup) {
      row.append(" | ").append(certified ? CERTIFIED : "");
    }
    if (signup) {
      row.append(" | [%s](%s)".formatted(code, url));
      row.append(random.nextBoolean() ? " " + DISCOUNT : "");
    }
    return row.append(random.nextInt(3) > 0 ? " |" : "")
        .append(random.nextInt(9) == 0 ? "|" : "")
        .toString();
  }

  /** Websites, maintainers and coloured marks, in columns filled up with spaces. */
  private String statuses(int rows) {
    StringBuilder table =
        new StringBuilder()
            .append(padded("Exchange", "Website", "Protocol", "Maintainer", "Status"))
            .append(padded("-".repeat(40), "-".repeat(40), "-".repeat(20), "-".repeat(10), "---"));
    for (int i = 0; i < rows; i++) {
      String name = name();
      String slug = slug(name);
      table.append(
          padded(
              "[%s](/exchanges/%s)".formatted(name, slug),
              "[%s.com](https://www.%s.com/)".formatted(slug, slug),
              random.nextInt(4) == 0 ? "[ethereum](/chains/)" : "",
              "Foundation",
              "<span style=\"color:%s; font-size:25px\">⬤</span>"
                  .formatted(COLORS[random.nextInt(COLORS.length)])));
    }
    return table.append('\n').toString();
  }

  private static String padded(String... cells) {
    return "| %-40s | %-40s | %-20s | %-10s | %s |\n".formatted((Object[]) cells);
  }

  /** Ids, versions, API links and emoji. */
  private String versions(int rows) {
    StringBuilder table =
        new StringBuilder("| logo | id | name | ver | doc | status |\n")
            .append("|:----:|----|------|:---:|:---:|:------:|\n");
    for (int i = 0; i < rows; i++) {
      String name = name();
      String slug = slug(name);
      table.append(
          "| [![%s](assets/%s.jpg)](https://www.%s.com/) | `%s` | [%s](https://www.%s.com/) | %d |"
                  .formatted(slug, slug, slug, slug, name, slug, random.nextInt(5))
              + " [API](https://docs.%s.com/) | %s |\n"
                  .formatted(slug, random.nextInt(4) == 0 ? ":warning:" : ":white_check_mark:"));
    }
    return table.append('\n').toString();
  }
}
