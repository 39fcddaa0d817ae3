package io.github.exchangetables.exchange;

import java.util.Locale;

/** A connector type of Hummingbot's documentation: what a connector trades, and how. */
public enum ConnectorType {
  /** A spot market. */
  SPOT,
  /** Perpetual futures. */
  PERP,
  /** A central limit order book. */
  CLOB,
  /** An automated market maker. */
  AMM,
  /** A concentrated liquidity market maker. */
  CLMM,
  /** A router of swaps over several venues. */
  ROUTER,
  /** A centralized exchange. */
  CEX,
  /** A decentralized exchange. */
  DEX;

  /**
   * Returns the name of the type in the documentation.
   *
   * @return the name in lower case, such as {@code spot}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
