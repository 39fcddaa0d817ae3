package io.github.exchangetables.vocabulary;

/** What a column of an exchange table says. */
public enum ColumnKind {
  // The four that can name the exchange, in the order in which they do.
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
  /** One of the connectors of one exchange. */
  COMPONENT,
  /** What one can do at an exchange. */
  CAPABILITY,
  UNKNOWN;

  public boolean names() {
    return compareTo(PROTOCOL) <= 0;
  }
}
