package io.github.exchangetables.parser;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Finds the URLs and addresses in plain text that are links by themselves (GFM, section 6.9). */
final class BareUrls {

  /** GFM does not name the semicolon and the quotes, but its renderers leave them out, too. */
  private static final String TRAILING_PUNCTUATION = "?!.,:;*_~'\"";

  /** No URL ends here: an end is behind a start, so it is not 0. */
  private static final int NONE = 0;

  private final String text;

  /** Before this offset no URL with a valid domain begins; so nothing is looked at many times. */
  private int noUrlBefore;

  /** Before this offset no address begins. */
  private int noAddressBefore;

  private BareUrls(String text) {
    this.text = text;
  }

  /**
   * Splits text into what is a bare URL and what is not, in order.
   *
   * @param text plain text
   * @param before the character before it in the source
   * @param plain takes the text between the URLs
   * @param link takes a URL as written, and the link destination that it stands for
   */
  static void split(
      String text, char before, Consumer<String> plain, BiConsumer<String, String> link) {
    if (mayHold(text)) {
      new BareUrls(text).split(before, plain, link);
    } else {
      plain.accept(text);
    }
  }

  private void split(char before, Consumer<String> plain, BiConsumer<String, String> link) {
    int done = 0;
    char previous = before;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (mayStart(c) && isBoundary(previous)) {
        int end = end(i);
        if (end > i) {
          if (i > done) {
            plain.accept(text.substring(done, i));
          }
          String written = text.substring(i, end);
          link.accept(written, destination(written));
          done = end;
          i = end - 1;
          c = text.charAt(i);
        }
      }
      previous = c;
    }
    if (done < text.length()) {
      plain.accept(done == 0 ? text : text.substring(done));
    }
  }

  /** Every URL and address has one of these. */
  private static boolean mayHold(String text) {
    if (text.indexOf('@') >= 0 || text.contains("://")) {
      return true;
    }
    for (int dot = text.indexOf('.', 3); dot != -1; dot = text.indexOf('.', dot + 1)) {
      if (startsWith(text, dot - 3, "www.")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBoundary(char c) {
    return Whitespace.is(c) || c == '*' || c == '_' || c == '~' || c == '(';
  }

  /** Whether a URL or an address can start so; only then the text behind it is looked at. */
  private static boolean mayStart(char c) {
    return Ascii.isAlphanumeric(c) || c == '.' || c == '-' || c == '_' || c == '+';
  }

  private int end(int start) {
    if (startsWith(text, start, "http://")) {
      return urlEnd(start, start + "http://".length());
    }
    if (startsWith(text, start, "https://")) {
      return urlEnd(start, start + "https://".length());
    }
    if (startsWith(text, start, "www.")) {
      int end = urlEnd(start, start);
      return end > start + "www".length() ? end : NONE;
    }
    return addressEnd(start);
  }

  private static boolean startsWith(String text, int start, String prefix) {
    return text.regionMatches(true, start, prefix, 0, prefix.length());
  }

  private static String destination(String written) {
    if (startsWith(written, 0, "www.")) {
      return "http://" + written;
    }
    boolean url = written.toLowerCase(Locale.ROOT).startsWith("http") && written.contains("://");
    return url ? written : "mailto:" + written;
  }

  private int urlEnd(int start, int domainStart) {
    if (start < noUrlBefore
        || domainStart == text.length()
        || "-_.".indexOf(text.charAt(domainStart)) >= 0) {
      return NONE;
    }
    int end = domainStart;
    int lastDot = -1;
    int dotBefore = -1;
    int lastUnderscore = -1;
    while (end < text.length() && isDomainCharacter(text.charAt(end))) {
      if (text.charAt(end) == '.') {
        dotBefore = lastDot;
        lastDot = end;
      } else if (text.charAt(end) == '_') {
        lastUnderscore = end;
      }
      end++;
    }
    if (lastUnderscore > dotBefore) {
      // One of the last two segments has an underscore, wherever the domain begins before it.
      noUrlBefore = lastUnderscore;
      return NONE;
    }
    if (lastDot == -1) {
      return NONE;
    }
    while (end < text.length() && text.charAt(end) != '<' && !Whitespace.is(text.charAt(end))) {
      end++;
    }
    return withoutTrailingPunctuation(text, domainStart, end);
  }

  private static boolean isDomainCharacter(char c) {
    return Ascii.isAlphanumeric(c)
        || c == '-'
        || c == '_'
        || c == '.'
        || (c > 0x7F && !Whitespace.is(c));
  }

  private static int withoutTrailingPunctuation(String text, int start, int end) {
    int surplusClosing = surplusClosing(text, start, end);
    int i = end;
    while (true) {
      char c = text.charAt(i - 1);
      if (c == ')' && surplusClosing > 0) {
        surplusClosing--;
        i--;
      } else if (c == ';' && entityStart(text, i) != -1) {
        i = entityStart(text, i);
      } else if (TRAILING_PUNCTUATION.indexOf(c) >= 0) {
        i--;
      } else {
        return i;
      }
    }
  }

  private static int surplusClosing(String text, int start, int end) {
    int surplus = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ')') {
        surplus++;
      } else if (text.charAt(i) == '(') {
        surplus--;
      }
    }
    return surplus;
  }

  /** Where the entity starts whose semicolon ends a URL, or -1; the URL has a dot before it. */
  private static int entityStart(String text, int end) {
    int i = end - 2;
    while (Ascii.isAlphanumeric(text.charAt(i))) {
      i--;
    }
    return i < end - 2 && text.charAt(i) == '&' ? i : -1;
  }

  private int addressEnd(int start) {
    if (start < noAddressBefore) {
      return NONE;
    }
    int at = start;
    while (at < text.length() && mayStart(text.charAt(at))) {
      at++;
    }
    int end = at < text.length() && text.charAt(at) == '@' ? addressDomainEnd(at + 1) : NONE;
    if (end == NONE) {
      noAddressBefore = at;
    }
    return end;
  }

  /** The end of the domain of an address, or {@link #NONE} if it is none. */
  private int addressDomainEnd(int start) {
    int end = start;
    int dots = 0;
    while (end < text.length() && isAddressDomain(text.charAt(end))) {
      if (text.charAt(end) == '.') {
        dots++;
      }
      end++;
    }
    while (text.charAt(end - 1) == '.') {
      end--;
      dots--;
    }
    char last = text.charAt(end - 1);
    return dots > 0 && last != '-' && last != '_' ? end : NONE;
  }

  private static boolean isAddressDomain(char c) {
    return Ascii.isAlphanumeric(c) || c == '-' || c == '_' || c == '.';
  }
}
