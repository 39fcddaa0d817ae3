package io.github.exchangetables.parser;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Finds URLs and email addresses in plain text that become links without markup (GFM, section 6.9).
 */
final class BareUrls {

  /** The specification does not list the semicolon and the quotes, but GitHub excludes them. */
  private static final String TRAILING_PUNCTUATION = "?!.,:;*_~'\"";

  /** No URL. An end offset is never 0. */
  static final int NONE = 0;

  private final String text;

  /** No URL begins before this offset. It keeps the search linear. */
  private int noUrlBefore;

  /** No email address begins before this offset. */
  private int noAddressBefore;

  BareUrls(String text) {
    this.text = text;
  }

  /**
   * Splits text into bare URLs and the text between them, in order.
   *
   * @param text plain text
   * @param before the character before it in the source
   * @param plain accepts the text between the URLs
   * @param link accepts a URL as written, and its link destination
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

  /**
   * Tells whether a text may contain a URL or email address, which have one of these characters.
   */
  static boolean mayHold(String text) {
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

  /** Tells whether a URL may begin after a character. */
  static boolean isBoundary(char c) {
    return Whitespace.is(c) || c == '*' || c == '_' || c == '~' || c == '(';
  }

  /** Tells whether a URL or an email address can start with a character. */
  private static boolean mayStart(char c) {
    return Ascii.isAlphanumeric(c) || c == '.' || c == '-' || c == '_' || c == '+';
  }

  private int end(int start) {
    int end = urlEnd(start);
    return end == NONE ? addressEnd(start) : end;
  }

  /** The end of the URL that begins at an offset, or {@link #NONE}. Offsets must increase. */
  int urlEnd(int start) {
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
    return NONE;
  }

  private static boolean startsWith(String text, int start, String prefix) {
    return text.regionMatches(true, start, prefix, 0, prefix.length());
  }

  static String destination(String written) {
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
      // One of the last two segments has an underscore, so no domain that ends here is valid.
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

  /** The start of the entity whose semicolon ends a URL, or -1. The URL has a dot before it. */
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

  /** The end of the domain of an email address, or {@link #NONE} if it is invalid. */
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
