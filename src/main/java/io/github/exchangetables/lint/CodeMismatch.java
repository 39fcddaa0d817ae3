package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.TextWords;
import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Words;
import java.util.List;
import java.util.Optional;

/** Reports signup links whose text is a referral code and whose URL has a different one. */
final class CodeMismatch implements RowRule {

  private static final int MIN_LENGTH_WITHOUT_DIGIT = 5;

  @Override
  public void check(RowView row, Reporter reporter) {
    Words words = row.page().words();
    for (Cell signup : row.cells(ColumnKind.SIGNUP)) {
      List<Link> links = signup.links();
      List<Range> ranges = signup.linkRanges();
      for (int i = 0; i < links.size(); i++) {
        Link link = links.get(i);
        Optional<String> inUrl = words.referrals().inUrl(link.url());
        if (inUrl.isPresent() && isCode(link, words) && !carries(link.url(), link.text())) {
          reporter.report(
              row,
              row.page().find(ranges.get(i), link.text()),
              "the text is the referral code %s, and the URL has %s"
                  .formatted(MessageText.quote(link.text()), MessageText.quote(inUrl.get())));
        }
      }
    }
  }

  /**
   * Tells whether the text of a link looks like a code: it has a digit, or a capital letter that is
   * not the first letter.
   */
  private static boolean isCode(Link link, Words words) {
    String text = link.text();
    boolean digit = false;
    boolean capitalInside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
        return false;
      }
      digit |= Character.isDigit(c);
      capitalInside |= i > 0 && Character.isUpperCase(c);
    }
    return (digit || (capitalInside && text.length() >= MIN_LENGTH_WITHOUT_DIGIT))
        && text.length() > 1
        && !isWords(text, words)
        && !names(text, Urls.host(link.url()));
  }

  private static boolean isWords(String text, Words words) {
    return words.types().areAll(text)
        || TextWords.ofName(text).stream().anyMatch(words.referrals()::isSignupWord);
  }

  /**
   * Tells whether a text names the site of a host, as {@code KuCoin} does for {@code
   * www.kucoin.com}.
   */
  private static boolean names(String text, String host) {
    return String.join("", TextWords.ofName(host)).contains(TextWords.fold(text));
  }

  private static boolean carries(String url, String code) {
    return Urls.parameters(url).stream().anyMatch(found -> found.value().equalsIgnoreCase(code))
        || Urls.pathSegments(url).stream().anyMatch(code::equalsIgnoreCase);
  }
}
