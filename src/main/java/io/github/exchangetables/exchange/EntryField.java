package io.github.exchangetables.exchange;

import java.util.Locale;

/**
 * A field of an {@link ExchangeEntry}, by which two entries are compared. The parts of a signup are
 * fields of their own.
 */
public enum EntryField {
  /** {@link ExchangeEntry#name()}. */
  NAME,
  /** {@link ExchangeEntry#connectorIds()}. */
  CONNECTOR_ID,
  /** {@link ExchangeEntry#website()}. */
  WEBSITE,
  /** {@link ExchangeEntry#docs()}. */
  DOCS_PAGE,
  /** {@link ExchangeEntry#apiDocs()}. */
  API_DOCS,
  /** {@link ExchangeEntry#types()}. */
  TYPE,
  /** {@link ExchangeEntry#certified()}. */
  CERTIFICATION,
  /** {@link ExchangeEntry#tier()}. */
  TIER,
  /** {@link Signup#code()}. */
  SIGNUP_CODE,
  /** {@link Signup#url()}. */
  SIGNUP_LINK,
  /** {@link Signup#feeDiscountPercent()}. */
  DISCOUNT,
  /** {@link ExchangeEntry#status()}. */
  STATUS,
  /** {@link ExchangeEntry#logo()}. */
  LOGO,
  /** {@link ExchangeEntry#chains()}. */
  CHAIN,
  /** {@link ExchangeEntry#maintainer()}. */
  MAINTAINER,
  /** {@link ExchangeEntry#version()}. */
  VERSION;

  /**
   * Returns what messages call the field.
   *
   * @return the name in lower case, with spaces, such as {@code signup code}
   */
  public String label() {
    return this == API_DOCS ? "API docs" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
