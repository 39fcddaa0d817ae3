package io.github.exchangetables.output;

import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import java.util.List;
import java.util.regex.Pattern;

/** Folds the white space in the text of entries, as parsing a page does. */
final class FoldedEntry {

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\x0B\\x85\\p{Z}]+");
  private static final Pattern ENDS = Pattern.compile("^ | $");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private FoldedEntry() {}

  /**
   * Folds the white space of an entry.
   *
   * @throws IllegalArgumentException if the name is only white space
   */
  static ExchangeEntry of(ExchangeEntry entry) {
    String name = folded(entry.name());
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a name is only white space");
    }
    return new ExchangeEntry(
        name,
        entry.connectorIds().stream().map(FoldedEntry::oneLine).toList(),
        entry.website(),
        entry.docs().stream().map(FoldedEntry::folded).toList(),
        entry.apiDocs(),
        entry.types(),
        entry.certified(),
        entry.tier(),
        entry.signups().stream().map(FoldedEntry::folded).toList(),
        entry.status().map(FoldedEntry::folded),
        entry.logo(),
        folded(entry.chains()),
        entry.maintainer().map(FoldedEntry::folded),
        entry.version().map(FoldedEntry::folded));
  }

  private static List<String> folded(List<String> texts) {
    return texts.stream().map(FoldedEntry::folded).toList();
  }

  private static String folded(String text) {
    return ENDS.matcher(WHITE_SPACE.matcher(text).replaceAll(" ")).replaceAll("");
  }

  /** An id is written as code, which keeps its spaces. */
  private static String oneLine(String code) {
    return LINE_END.matcher(code).replaceAll(" ").strip();
  }

  private static DocsLink folded(DocsLink link) {
    return new DocsLink(folded(link.label()), link.types(), link.url());
  }

  private static Signup folded(Signup signup) {
    return new Signup(
        folded(signup.label()), signup.code(), signup.url(), signup.feeDiscountPercent());
  }

  private static Status folded(Status status) {
    return new Status(status.level(), status.text().map(FoldedEntry::folded));
  }
}
