package io.github.exchangetables.output;

import io.github.exchangetables.text.SafeText;
import java.util.regex.Pattern;

/** Writes text, links, images and code as the Markdown of a cell, with the necessary escapes. */
public final class MarkdownText {

  // An underscore between letters or digits is not markup, and shortcodes often have one.
  private static final Pattern MARKUP =
      Pattern.compile(
          "[\\\\`*\\[\\]<~|]|&(?=#?[A-Za-z0-9]+;)" + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  private static final Pattern URL_START = Pattern.compile("(?i)(?:https?(?=:)|www(?=\\.)|(?=@))");
  private static final Pattern PLAIN_URL = Pattern.compile("[A-Za-z0-9./:?#@!$&'*+,;=%_~-]+");

  /** An invisible separator that keeps a bare URL or email address from becoming a link. */
  private static final String NOTHING = "<!-- -->";

  private MarkdownText() {}

  /** Writes plain text, in which nothing becomes a link. */
  public static String text(String text) {
    StringBuilder parted = new StringBuilder();
    int done = 0;
    for (var url = URL_START.matcher(text); url.find(); ) {
      parted.append(inLink(text.substring(done, url.end()))).append(NOTHING);
      done = url.end();
    }
    return parted.append(inLink(text.substring(done))).toString();
  }

  /** Writes plain text inside a link or an image, where a bare URL is not a link. */
  static String inLink(String text) {
    String escaped = safe(MARKUP.matcher(text).replaceAll("\\\\$0"));
    // Before a link an exclamation mark would make it an image.
    return escaped.endsWith("!") ? escaped.substring(0, escaped.length() - 1) + "\\!" : escaped;
  }

  /** A link around Markdown. */
  static String link(String markdown, String url) {
    return "[" + markdown + "](" + destination(url) + ")";
  }

  /** An image. */
  static String image(String alt, String url) {
    return "!" + link(inLink(alt), url);
  }

  private static String destination(String url) {
    String escaped = safe(url.replaceAll("[\\\\`<>|]|&(?=#?[A-Za-z0-9]+;)", "\\\\$0"));
    return PLAIN_URL.matcher(url).matches() || url.isEmpty() ? escaped : "<" + escaped + ">";
  }

  private static String safe(String markdown) {
    return SafeText.replace(markdown, c -> "&#" + c + ";");
  }

  /** Tells whether text can be written in a code span, where characters cannot be escaped. */
  public static boolean isSafe(String text) {
    return text.chars().noneMatch(c -> c != '\t' && SafeText.isUnsafe(c));
  }

  /** A code span (CommonMark, section 6.1). */
  public static String code(String text) {
    String line = text.replace("|", "\\|");
    StringBuilder fence = new StringBuilder("`");
    while (line.contains(fence)) {
      fence.append('`');
    }
    String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + space + line + space + fence;
  }

  /** Writes an HTML attribute. All characters of its value are kept, including line ends. */
  static String attribute(String name, String value) {
    StringBuilder written = new StringBuilder(" ").append(name).append("=\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        case '|', '`' -> written.append("&#").append((int) c).append(';');
        default -> written.append(c);
      }
    }
    return safe(written.append('"').toString());
  }
}
