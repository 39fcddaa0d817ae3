package io.github.exchangetables.exchange;

import java.util.Locale;

/** What a connector trades, and how: the words by which the docs sort connectors. */
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
   * Returns the type as the docs write it.
   *
   * @return the name in lower case, such as {@code spot}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
