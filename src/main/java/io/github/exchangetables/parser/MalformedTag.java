package io.github.exchangetables.parser;

import io.github.exchangetables.table.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that was meant as an HTML tag but is not one, such as {@code <imgsrc="okx.png">}.
 *
 * @param start the offset of the text in the Markdown of its cell
 * @param end the offset after it
 * @param space the offset at which a space makes it a tag, if that is all that is missing
 * @param reason what is wrong, for a message
 */
public record MalformedTag(int start, int end, OptionalInt space, String reason) {

  /** A tag and its attributes; the second group is an attribute that follows without a space. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(img|a|span|font)(?:((?:src|href|alt|title|style|class|color|width|height)\\s*+=)|\\s)"
              + "[^<>]*+>?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME = Pattern.compile("<[a-z]++", Pattern.CASE_INSENSITIVE);

  /**
   * Returns the malformed tags of a cell, in source order. Cells with code spans that have a {@code
   * <} are left out.
   */
  public static List<MalformedTag> in(Cell cell) {
    String text = cell.text();
    if (text.indexOf('<') < 0
        || cell.codeSpans().stream().anyMatch(code -> code.indexOf('<') >= 0)) {
      return List.of();
    }
    Set<String> shown = new HashSet<>();
    NAME.matcher(text).results().forEach(name -> shown.add(lowerCase(name.group())));
    List<MalformedTag> found = new ArrayList<>();
    String markdown = cell.markdown();
    Matcher tag = TAG.matcher(markdown);
    while (tag.find()) {
      boolean escaped = tag.start() > 0 && markdown.charAt(tag.start() - 1) == '\\';
      Matcher name = NAME.matcher(tag.group());
      if (!escaped && name.lookingAt() && shown.contains(lowerCase(name.group()))) {
        add(tag, found);
      }
    }
    return found;
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static void add(Matcher tag, List<MalformedTag> found) {
    int start = tag.start();
    int end = tag.end();
    if (tag.group(2) != null) {
      String reason = "a space is missing after \"" + tag.group(1) + "\"";
      String name = tag.group().substring(0, tag.start(2) - start);
      String spaced = name + ' ' + tag.group().substring(name.length());
      boolean isTag = HtmlTag.at(spaced, 0, UnaryOperator.identity()).isPresent();
      OptionalInt space = isTag ? OptionalInt.of(tag.start(2)) : OptionalInt.empty();
      found.add(new MalformedTag(start, end, space, reason));
    } else if (!tag.group().endsWith(">")) {
      found.add(new MalformedTag(start, end, OptionalInt.empty(), "the closing \">\" is missing"));
    } else if (HtmlTag.at(tag.group(), 0, UnaryOperator.identity()).isEmpty()) {
      String reason = "its attributes are not valid, often because of a missing quotation mark";
      found.add(new MalformedTag(start, end, OptionalInt.empty(), reason));
    }
  }
}
