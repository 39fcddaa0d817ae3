package io.github.exchangetables.vocabulary;

/** The kinds of columns in tables of exchanges. */
public enum ColumnKind {
  // The columns that can have the exchange's name, by precedence.
  NAME,
  EXCHANGE,
  CONNECTOR,
  PROTOCOL,
  ID,
  LOGO,
  DOCS,
  API_DOCS,
  TYPE,
  TYPE_FLAG,
  CERTIFIED,
  TIER,
  STATUS,
  WEBSITE,
  SIGNUP,
  REBATE,
  VERSION,
  CHAINS,
  MAINTAINER,
  /** A component of the exchange that the page is about, such as its spot connector. */
  COMPONENT,
  /** A capability of an exchange, such as live trading. */
  CAPABILITY,
  UNKNOWN;

  public boolean names() {
    return compareTo(PROTOCOL) <= 0;
  }
}
