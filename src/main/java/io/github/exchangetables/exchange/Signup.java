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
 * @param feeDiscountPercent the discount on trading fees in percent, above 0 and without trailing
 *     zeros, if one is named
 */
public record Signup(
    String label,
    Optional<String> code,
    Optional<String> url,
    Optional<BigDecimal> feeDiscountPercent) {

  /**
   * Makes a signup.
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
    feeDiscountPercent = feeDiscountPercent.map(BigDecimal::stripTrailingZeros);
  }
}
