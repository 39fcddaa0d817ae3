package io.github.exchangetables.exchange;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A way to sign up with an exchange by a referral.
 *
 * @param label the link's text, or else its picture's alternative text; may be empty
 * @param code the referral code, if the text or the URL carries one
 * @param url the address as written; empty for a code that is no link
 * @param feeDiscountPercent the discount on trading fees in percent, above 0, if one is named; its
 *     scale is the least that is 0 or more, so ten percent is {@code 10}, not {@code 1E+1} or
 *     {@code 10.0}
 */
public record Signup(
    String label,
    Optional<String> code,
    Optional<String> url,
    Optional<BigDecimal> feeDiscountPercent) {

  /**
   * Creates a signup.
   *
   * @param label see {@link #label()}
   * @param code see {@link #code()}
   * @param url see {@link #url()}
   * @param feeDiscountPercent see {@link #feeDiscountPercent()}
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the discount is 0 or less
   */
  public Signup {
    requireNonNull(label, "label");
    requireNonNull(code, "code");
    requireNonNull(url, "url");
    if (feeDiscountPercent.isPresent() && feeDiscountPercent.get().signum() <= 0) {
      throw new IllegalArgumentException(
          "feeDiscountPercent is " + feeDiscountPercent.get() + "; it must be above 0");
    }
    feeDiscountPercent = feeDiscountPercent.map(Signup::withoutTrailingZeros);
  }

  /**
   * Creates a signup that is a link, without code and discount.
   *
   * @param label see {@link #label()}
   * @param url see {@link #url()}
   * @throws NullPointerException if an argument is null
   */
  public Signup(String label, String url) {
    this(label, Optional.empty(), Optional.of(url), Optional.empty());
  }

  private static BigDecimal withoutTrailingZeros(BigDecimal percent) {
    BigDecimal stripped = percent.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Returns this signup with a referral code.
   *
   * @param code the code
   * @return the changed copy
   * @throws NullPointerException if {@code code} is null
   */
  public Signup withCode(String code) {
    return new Signup(label, Optional.of(code), url, feeDiscountPercent);
  }

  /**
   * Returns this signup with a discount on trading fees.
   *
   * @param percent the discount in percent, above 0
   * @return the changed copy
   * @throws NullPointerException if {@code percent} is null
   * @throws IllegalArgumentException if the discount is 0 or less
   */
  public Signup withFeeDiscountPercent(BigDecimal percent) {
    return new Signup(label, code, url, Optional.of(percent));
  }
}
