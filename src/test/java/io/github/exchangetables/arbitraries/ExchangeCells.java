package io.github.exchangetables.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is written in one cell of a table of exchanges, column by column. */
public final class ExchangeCells {

  private static final List<String> NAMES =
      List.of("Kraken", "OKX", "Gate.io", "dYdX", "Binance US", "HTX (Huobi)", "取引所", "B&amp;B");

  private static final List<String> TYPES =
      List.of("spot", "perp", "perp clob", "amm", "clmm", "router", "spot, perp", "CLOB CEX");

  private ExchangeCells() {}

  /**
   * Names, with and without a link.
   *
   * @return the Markdown of the cells, none of them blank
   */
  public static Arbitrary<String> name() {
    Arbitrary<String> plain = Arbitraries.of(NAMES);
    return Arbitraries.oneOf(
        plain,
        plain.map("**%s**"::formatted),
        plain.map("[%s](https://www.kraken.com/)"::formatted),
        plain.map("[%s](/exchanges/kraken/)"::formatted));
  }

  /**
   * Logos, with and without a link.
   *
   * @return the Markdown of the cells, none of them blank
   */
  public static Arbitrary<String> logo() {
    return Arbitraries.oneOf(
        Cells.htmlImage(),
        Cells.image(),
        Cells.htmlImage().map("[%s](https://www.kraken.com/)"::formatted));
  }

  /**
   * Links to the docs of connectors, labeled by connector types, and links to API docs.
   *
   * @return the Markdown of the cells, none of them blank
   */
  public static Arbitrary<String> docs() {
    Arbitrary<String> page = types().map("[%s](/exchanges/kraken/)"::formatted);
    return Arbitraries.oneOf(
        page,
        Combinators.combine(page, page).as("%s / %s"::formatted),
        page.map("%s [API](https://docs.kraken.com/)"::formatted),
        Arbitraries.just("[SDK](https://docs.kraken.com/)"));
  }

  /**
   * Connector types.
   *
   * @return the Markdown of the cells, none of them blank
   */
  public static Arbitrary<String> types() {
    return Arbitraries.of(TYPES);
  }

  /**
   * What a column says that is headed {@code Certified}.
   *
   * @return the Markdown of the cells, none of them blank
   */
  public static Arbitrary<String> certified() {
    return Arbitraries.of(
        "yes", "no", "✅", ":x:", "![Hummingbot Certified](https://img.shields.io/badge/certified)");
  }

  /**
   * Referral links and codes.
   *
   * @return the Markdown of the cells, none of them blank
   */
  public static Arbitrary<String> signup() {
    return Arbitraries.of(
        "[CBWO4LU6](https://accounts.binance.com/register?ref=CBWO4LU6)",
        "[Sign up](https://www.okx.com/join/1931920)",
        "[![10% discount](https://img.shields.io/static/v1?label=Fee&message=%2d10%25)]"
            + "(https://www.kucoin.com/r/af/hummingbot)",
        "HBOT2024");
  }

  /**
   * Statuses.
   *
   * @return the Markdown of the cells, none of them blank
   */
  public static Arbitrary<String> status() {
    return Arbitraries.of("✅", ":warning:", ":x:", "🔴 closed", "Active", "unavailable");
  }
}
