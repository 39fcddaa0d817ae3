package io.github.exchangetables.output;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the signup cells of an entry: the first has all links, and each has at most one code
 * without a link.
 */
final class SignupCells {

  private static final String BADGE =
      "https://img.shields.io/static/v1?label=Fee&message=-%s%%25&color=orange";

  private SignupCells() {}

  static List<String> of(ExchangeEntry entry, Words words) {
    List<String> links = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (Signup signup : entry.signups()) {
      signup
          .url()
          .ifPresentOrElse(
              url -> links.add(link(signup, url, words)),
              () -> codes.add(MarkdownText.text(signup.label())));
    }
    if (links.isEmpty()) {
      return codes;
    }
    if (!codes.isEmpty()) {
      links.add(codes.remove(0));
    }
    codes.add(0, String.join(" ", links));
    return codes;
  }

  private static String link(Signup signup, String url, Words words) {
    Optional<String> badge =
        signup.feeDiscountPercent().map(percent -> BADGE.formatted(percent.toPlainString()));
    if (words.referrals().find(signup.label(), url).equals(signup.code())) {
      String alt = signup.label().isEmpty() ? "" : "Fee";
      String picture = badge.map(it -> " " + MarkdownText.image(alt, it)).orElse("");
      return MarkdownText.link(MarkdownText.inLink(signup.label()) + picture, url);
    }
    // Only the text of a link can be its code, not the alternative text of its image.
    return MarkdownText.link(MarkdownText.image(signup.label(), badge.orElse("#")), url);
  }
}
