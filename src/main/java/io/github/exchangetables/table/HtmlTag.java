package io.github.exchangetables.table;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An HTML tag inside a cell (CommonMark, section 6.6).
 *
 * @param name the tag's name in lower case
 * @param closing whether it is a closing tag
 * @param attributes the attributes, names in lower case, values with entities resolved; of two with
 *     one name the first counts, as in HTML
 */
record HtmlTag(String name, boolean closing, Map<String, String> attributes) {

  /**
   * Reads a tag.
   *
   * @param html one piece of raw HTML, as commonmark finds it
   * @param entities resolves the entities of an attribute's value
   * @return the tag, or empty for a comment, a declaration and the like
   */
  static Optional<HtmlTag> parse(String html, UnaryOperator<String> entities) {
    boolean closing = html.startsWith("</");
    int nameStart = closing ? 2 : 1;
    int nameEnd = nameEnd(html, nameStart);
    if (nameEnd == nameStart) {
      return Optional.empty();
    }
    String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    return Optional.of(new HtmlTag(name, closing, attributes(html, nameEnd, entities)));
  }

  private static int nameEnd(String html, int start) {
    int i = start;
    while (i < html.length() && isNameCharacter(html.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == ':'
        || c == '.';
  }

  private static Map<String, String> attributes(
      String html, int start, UnaryOperator<String> entities) {
    Map<String, String> attributes = new LinkedHashMap<>();
    int i = start;
    while (i < html.length()) {
      int end = nameEnd(html, i);
      if (end == i) {
        i++;
        continue;
      }
      String name = html.substring(i, end).toLowerCase(Locale.ROOT);
      i = Whitespace.skip(html, end, html.length());
      String value = "";
      if (i < html.length() && html.charAt(i) == '=') {
        int valueStart = Whitespace.skip(html, i + 1, html.length());
        i = valueEnd(html, valueStart);
        value = unquote(html.substring(valueStart, i));
      }
      attributes.putIfAbsent(name, entities.apply(value));
    }
    return attributes;
  }

  private static int valueEnd(String html, int start) {
    char quote = html.charAt(start);
    if (quote == '"' || quote == '\'') {
      return html.indexOf(quote, start + 1) + 1;
    }
    int i = start;
    while (i < html.length() && html.charAt(i) != '>' && !Whitespace.is(html.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String unquote(String value) {
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  Optional<String> findAttribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The colour that the tag names, in {@code style="color:…"} or {@code color="…"}. */
  Optional<String> color() {
    for (String declaration : attribute("style").split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon >= 0 && declaration.substring(0, colon).strip().equalsIgnoreCase("color")) {
        return Optional.of(declaration.substring(colon + 1).strip());
      }
    }
    return findAttribute("color").map(String::strip);
  }
}
