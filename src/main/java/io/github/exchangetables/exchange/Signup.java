package io.github.exchangetables.exchange;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A referral: a signup link or a referral code of an exchange.
 *
 * @param label the text of the link, or the alternative text of its image if there is no text; may
 *     be empty
 * @param code the referral code, if the text or the URL has one
 * @param url the URL as written; empty for a code without a link
 * @param feeDiscountPercent the discount on trading fees in percent, above 0, if there is one;
 *     without trailing zeros, and with a scale of at least 0: ten percent is {@code 10}, not {@code
 *     1E+1} or {@code 10.0}
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
   * Creates a signup link without a code and a discount.
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
   * Returns a copy with a referral code.
   *
   * @param code the code
   * @return the changed copy
   * @throws NullPointerException if {@code code} is null
   */
  public Signup withCode(String code) {
    return new Signup(label, Optional.of(code), url, feeDiscountPercent);
  }

  /**
   * Returns a copy with a discount on trading fees.
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
