package io.github.exchangetables.parser;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * An HTML tag inside a cell (CommonMark, section 6.6).
 *
 * @param name the tag's name in lower case
 * @param closing whether it is a closing tag
 * @param attributes the attributes, names in lower case, values with entities resolved; if a name
 *     occurs twice, the first value is used, as in HTML
 * @param length the number of characters
 */
record HtmlTag(String name, boolean closing, Map<String, String> attributes, int length) {

  private static final Pattern JSX_STRING =
      Pattern.compile("\"[^\"\\\\]*+\"|'[^'\\\\]*+'|`[^`$\\\\]*+`");

  /**
   * Reads a tag.
   *
   * @param html the text with the tag
   * @param start the offset of its {@code <}
   * @param entities resolves the entities of attribute values
   * @return the tag, or empty if a comment, a declaration or text starts there
   */
  static Optional<HtmlTag> at(String html, int start, UnaryOperator<String> entities) {
    boolean closing = at(html, start + 1) == '/';
    int nameStart = closing ? start + 2 : start + 1;
    if (!Ascii.isLetter(at(html, nameStart))) {
      return Optional.empty();
    }
    int nameEnd = end(html, nameStart, HtmlTag::isTagName);
    Map<String, String> attributes = new LinkedHashMap<>();
    int end = closing ? nameEnd : readAttributes(html, nameEnd, entities, attributes);
    end = end(html, end, HtmlTag::isSpace);
    if (!closing && at(html, end) == '/') {
      end++;
    }
    if (at(html, end) != '>') {
      return Optional.empty();
    }
    String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    return Optional.of(new HtmlTag(name, closing, attributes, end + 1 - start));
  }

  /**
   * Reads a JSX tag, without attributes whose value is not text.
   *
   * @param jsx the whole tag
   * @param entities resolves the entities of attribute values in quotes
   */
  static HtmlTag ofJsx(String jsx, UnaryOperator<String> entities) {
    Map<String, String> attributes = new LinkedHashMap<>();
    new JsxScanner(jsx)
        .tagEnd(
            0,
            (name, start, end) ->
                jsxValue(name, jsx.substring(start, end), entities)
                    .ifPresent(
                        value -> attributes.putIfAbsent(name.toLowerCase(Locale.ROOT), value)));
    boolean closing = at(jsx, 1) == '/';
    int nameStart = end(jsx, closing ? 2 : 1, HtmlTag::isSpace);
    int nameEnd = end(jsx, nameStart, c -> c != '\0' && !isSpace(c) && "/>{".indexOf(c) < 0);
    String name = jsx.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    return new HtmlTag(name, closing, attributes, jsx.length());
  }

  /** The text of a value in quotes, of a string in braces, or of a CSS object. */
  private static Optional<String> jsxValue(
      String name, String value, UnaryOperator<String> entities) {
    if (!value.startsWith("{")) {
      return Optional.of(entities.apply(unquote(value)));
    }
    String expression = value.substring(1, value.length() - 1).strip();
    if (name.equals("style") && expression.startsWith("{") && expression.endsWith("}")) {
      String css = expression.substring(1, expression.length() - 1);
      return Optional.of(css.replaceAll("[\"'`]", "").replace(',', ';'));
    }
    return JSX_STRING.matcher(expression).matches()
        ? Optional.of(expression.substring(1, expression.length() - 1))
        : Optional.empty();
  }

  /** Returns the offset after the attributes, or of an equals sign without a value. */
  private static int readAttributes(
      String html, int start, UnaryOperator<String> entities, Map<String, String> attributes) {
    int end = start;
    int nameStart = end(html, end, HtmlTag::isSpace);
    while (nameStart > end && isAttributeStart(at(html, nameStart))) {
      end = end(html, nameStart, HtmlTag::isAttributeName);
      String name = html.substring(nameStart, end).toLowerCase(Locale.ROOT);
      String value = "";
      int equals = end(html, end, HtmlTag::isSpace);
      if (at(html, equals) == '=') {
        int valueStart = end(html, equals + 1, HtmlTag::isSpace);
        end = valueEnd(html, valueStart);
        if (end == valueStart) {
          return equals;
        }
        value = unquote(html.substring(valueStart, end));
      }
      attributes.putIfAbsent(name, entities.apply(value));
      nameStart = end(html, end, HtmlTag::isSpace);
    }
    return end;
  }

  /** The offset after a value, or the start if there is no value. */
  private static int valueEnd(String html, int start) {
    char quote = at(html, start);
    if (quote == '"' || quote == '\'') {
      int close = html.indexOf(quote, start + 1);
      return close == -1 ? start : close + 1;
    }
    return end(html, start, HtmlTag::isUnquotedValue);
  }

  private static String unquote(String value) {
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /**
   * The offset after a run of characters that a predicate accepts. NUL means the end, and is never
   * accepted.
   */
  private static int end(String html, int start, IntPredicate kind) {
    int i = start;
    while (kind.test(at(html, i))) {
      i++;
    }
    return i;
  }

  private static char at(String html, int i) {
    return i < html.length() ? html.charAt(i) : '\0';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isTagName(int c) {
    return Ascii.isAlphanumeric(c) || c == '-';
  }

  private static boolean isAttributeStart(int c) {
    return Ascii.isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isAttributeName(int c) {
    return isTagName(c) || c == '_' || c == ':' || c == '.';
  }

  private static boolean isUnquotedValue(int c) {
    return c != '\0' && !isSpace(c) && "\"'=<>`".indexOf(c) == -1;
  }

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  Optional<String> findAttribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The color of the tag, in {@code style="color:…"} or {@code color="…"}. */
  Optional<String> color() {
    for (String declaration : attribute("style").split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon != -1 && declaration.substring(0, colon).strip().equalsIgnoreCase("color")) {
        return Optional.of(declaration.substring(colon + 1).strip());
      }
    }
    return findAttribute("color").map(String::strip);
  }
}
