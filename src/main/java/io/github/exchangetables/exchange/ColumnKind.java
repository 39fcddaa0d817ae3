package io.github.exchangetables.exchange;

/** What a column of an exchange table says. */
enum ColumnKind {
  // The four that can name the exchange, in the order in which they do.
  NAME,
  EXCHANGE,
  CONNECTOR,
  PROTOCOL,
  ID,
  LOGO,
  DOCS,
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
  UNKNOWN;

  boolean names() {
    return compareTo(PROTOCOL) <= 0;
  }
}
