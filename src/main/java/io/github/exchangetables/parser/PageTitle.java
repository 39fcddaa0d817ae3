package io.github.exchangetables.parser;

import io.github.exchangetables.text.PageLines;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page: {@code title} of its front matter, or else its first heading, if that has
 * level 1. It is computed on first use. Immutable and thread-safe.
 */
public final class PageTitle {

  private static final String KEY = "title:";

  /** The most characters of a title, because each connector of the page is named by it. */
  private static final int MAX_LENGTH = 1_000;

  private final String source;
  private final Supplier<Optional<String>> firstHeading;

  /**
   * The title, empty if there is none; null until it is computed. Concurrent calls may set equal
   * values.
   */
  private volatile @Nullable String found;

  PageTitle(String source, Supplier<Optional<String>> firstHeading) {
    this.source = source;
    this.firstHeading = firstHeading;
  }

  /**
   * Returns the title.
   *
   * @return plain text, or empty if there is none
   */
  public Optional<String> text() {
    String title = found;
    if (title == null) {
      title = inFrontMatter().filter(PageTitle::saysSomething).or(firstHeading).orElse("");
      title = cut(title, MAX_LENGTH);
      found = title;
    }
    return Optional.of(title).filter(PageTitle::saysSomething);
  }

  /** Returns a text of at most a number of characters, which does not end in half a character. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, half ? length - 1 : length);
  }

  private static boolean saysSomething(String text) {
    return !text.isEmpty() && !text.equals("null") && !text.equals("~");
  }

  private Optional<String> inFrontMatter() {
    int start = PageLines.contentStart(source);
    int end = FrontMatter.end(source, start);
    for (int line = start; line < end; line = PageLines.next(source, line)) {
      if (source.startsWith(KEY, line)) {
        return Optional.of(value(line + KEY.length(), end));
      }
    }
    return Optional.empty();
  }

  /**
   * The value after a key. If it is {@code >} or {@code |}, the indented lines below are the value.
   */
  private String value(int start, int end) {
    int lineEnd = PageLines.end(source, start);
    String value = source.substring(start, lineEnd).strip();
    if (!value.startsWith(">") && !value.startsWith("|")) {
      return scalar(value);
    }
    StringBuilder block = new StringBuilder();
    int line = PageLines.next(source, start);
    while (line < end && Whitespace.is(source.charAt(line))) {
      block.append(source, line, PageLines.end(source, line)).append(' ');
      line = PageLines.next(source, line);
    }
    return Whitespace.fold(block.toString());
  }

  /** A YAML scalar on one line, plain or in quotes. */
  private static String scalar(String text) {
    char quote = text.isEmpty() ? ' ' : text.charAt(0);
    if (quote == '"' || quote == '\'') {
      return Whitespace.fold(quoted(text, quote));
    }
    int comment = text.startsWith("#") ? 0 : text.indexOf(" #");
    return Whitespace.fold(comment < 0 ? text : text.substring(0, comment));
  }

  private static String quoted(String text, char quote) {
    StringBuilder value = new StringBuilder(text.length());
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean more = i + 1 < text.length();
      if (quote == '"' && c == '\\' && more) {
        i++;
        value.append(text.charAt(i));
      } else if (c == quote && quote == '\'' && more && text.charAt(i + 1) == quote) {
        i++;
        value.append(c);
      } else if (c == quote) {
        break;
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }
}
