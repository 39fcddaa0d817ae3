package io.github.exchangetables.vocabulary;

import io.github.exchangetables.table.Image;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds discounts on trading fees, in percent, in badges and in text. */
public final class FeeDiscounts {

  /**
   * A whole number, which is not the end of a longer one, such as 345 of 12345 or 5 of 1e5, or of a
   * range, such as 20 of 10–20.
   */
  private static final String NUMBER =
      "(?<![\\p{L}\\d.])(?<!\\d[,eE])(?<!\\d[eE][+-])(?<!\\d%?\\s?[-–—]\\s?)"
          + "(\\d{1,3}(?:\\.\\d{1,9})?|\\.\\d{1,9})";

  private static final Pattern PERCENT =
      Pattern.compile(NUMBER + "\\s*%(?!\\s?[-–—]\\s?[\\d.]{1,9}\\s?%)");
  private static final Pattern DISCOUNT =
      Pattern.compile(NUMBER + "\\s*%\\s+(?:\\w+\\s+)?discount");

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private final List<String> badgeHosts;
  private final Set<String> feeLabels;

  FeeDiscounts(Words words) {
    WordFile file = words.file("links.txt");
    this.badgeHosts = List.copyOf(file.set("badge hosts"));
    this.feeLabels = file.set("fee labels");
  }

  /**
   * The discount on a fee badge: {@code label=Fee} and {@code message=-10%} in the URL, or {@code
   * Fee--10%25} in its path.
   */
  public Optional<BigDecimal> onBadge(Image image) {
    return isFeeBadge(image)
        ? Badges.parameter(image, "message")
            .or(() -> Badges.pathText(image))
            .flatMap(FeeDiscounts::percent)
        : Optional.empty();
  }

  public boolean isFeeBadge(Image image) {
    if (!Urls.isUnder(Urls.host(image.url()), badgeHosts)) {
      return false;
    }
    Optional<String> label = Badges.parameter(image, "label");
    if (label.isPresent()) {
      return feeLabels.contains(label.get().toLowerCase(Locale.ROOT));
    }
    List<String> words = TextWords.letters(Badges.pathText(image).orElse(""));
    return !words.isEmpty() && feeLabels.contains(words.get(0));
  }

  /** The discount of the first fee badge, or else that of the first alternative text with one. */
  public Optional<BigDecimal> in(List<Image> images) {
    Optional<BigDecimal> inWords = Optional.empty();
    for (Image image : images) {
      Optional<BigDecimal> onBadge = onBadge(image);
      if (onBadge.isPresent()) {
        return onBadge;
      }
      inWords = inWords.or(() -> inWords(image.alt()));
    }
    return inWords;
  }

  /** The discount that a text states: {@code a 10% discount}. */
  public static Optional<BigDecimal> inWords(String words) {
    return words.indexOf('%') < 0
        ? Optional.empty()
        : first(DISCOUNT, words.toLowerCase(Locale.ROOT));
  }

  /** The first percentage in a text; a plus or minus before it is ignored. */
  public static Optional<BigDecimal> percent(String text) {
    return first(PERCENT, text);
  }

  /** All percentages in a text; a plus or minus before them is ignored. */
  public static List<BigDecimal> percentages(String text) {
    return text.indexOf('%') < 0
        ? List.of()
        : PERCENT
            .matcher(text)
            .results()
            .map(found -> new BigDecimal(found.group(1)).stripTrailingZeros())
            .filter(number -> number.compareTo(MOST) <= 0)
            .toList();
  }

  private static Optional<BigDecimal> first(Pattern pattern, String text) {
    if (text.indexOf('%') < 0) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.of(new BigDecimal(matcher.group(1)))
            .filter(number -> number.signum() > 0 && number.compareTo(MOST) <= 0)
            .map(BigDecimal::stripTrailingZeros)
        : Optional.empty();
  }
}
