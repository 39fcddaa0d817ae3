package io.github.exchangetables.lint;

import io.github.exchangetables.table.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds text that was meant as an inline link but is not one (CommonMark, section 6.3). It looks
 * like a link and is outside the links and images of the cell.
 */
final class LinkSyntax {

  /** A broken link, by its offsets in the cell's Markdown, and what is wrong with it. */
  record Broken(int start, int end, String reason) {}

  // Matching takes linear time: no part of unlimited length is tried again after a failure,
  // and only link texts may contain brackets.
  private static final String TEXT = "!?\\[(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+\\]";
  private static final String REST = "[^\\s()\\[\\]]*+(?:\\([^\\s()\\[\\]]*+\\)[^\\s()\\[\\]]*+)*+";
  private static final String ADDRESS = "(?:https?://|mailto:|\\.{0,2}/)" + REST;

  private static final String UNOPENED = "the opening bracket is missing";

  /**
   * The patterns of broken links, and what is wrong with them. The first matching pattern is used.
   */
  private static final Map<String, String> SHAPES = new LinkedHashMap<>();

  static {
    SHAPES.put(TEXT + "\\(" + REST + "\\)", "a link cannot be inside another link");
    SHAPES.put(TEXT + "\\(" + REST + "\\s[^()\\[\\]]{0,200}+\\)", "the URL has a space");
    SHAPES.put(TEXT + "\\(" + REST, "the closing parenthesis is missing");
    SHAPES.put(TEXT + " {1,3}\\(" + ADDRESS + "\\)", "a space separates the text from the URL");
    SHAPES.put(
        "(?:\\([^()\\[\\]]{0,100}+)?+\\)\\[" + ADDRESS + "[^\\[\\]]*+\\]",
        "expected the text in brackets and the URL in parentheses");
    SHAPES.put("\\]\\(" + REST + "\\)?", UNOPENED);
    SHAPES.put(
        "!?\\[[^\\[\\]()]*+\\(" + ADDRESS + "\\)?(?![^\\[\\]]*+\\])",
        "the closing bracket is missing");
  }

  private static final Pattern BROKEN =
      Pattern.compile("(" + String.join(")|(", SHAPES.keySet()) + ")");

  /** Escaped characters and tags, in which brackets are not markup. */
  private static final Pattern INERT = Pattern.compile("\\\\\\p{Punct}|<[a-zA-Z/!][^<>]*+>");

  private LinkSyntax() {}

  /** Returns the broken links of a cell, in source order. */
  static List<Broken> check(Cell cell) {
    if (!hasBracket(cell.text()) || cell.codeSpans().stream().anyMatch(LinkSyntax::hasBracket)) {
      return List.of();
    }
    List<Broken> broken = new ArrayList<>();
    String markdown = cell.markdown();
    boolean escapedBracket = markdown.contains("\\[");
    Matcher matcher = BROKEN.matcher(withoutLinks(cell));
    while (matcher.find()) {
      String reason = reason(matcher);
      String found = markdown.substring(matcher.start(), matcher.end());
      if (!(reason.equals(UNOPENED) && escapedBracket) && !Addresses.isTemplate(found)) {
        broken.add(new Broken(matcher.start(), matcher.end(), reason));
      }
    }
    return broken;
  }

  private static String reason(Matcher matcher) {
    int group = 1;
    while (matcher.group(group) == null) {
      group++;
    }
    return List.copyOf(SHAPES.values()).get(group - 1);
  }

  private static boolean hasBracket(String text) {
    return text.indexOf('[') >= 0 || text.indexOf(']') >= 0;
  }

  /**
   * Returns the Markdown of a cell, in which text that cannot be part of a broken link is replaced
   * by letters.
   */
  private static String withoutLinks(Cell cell) {
    char[] rest = cell.markdown().toCharArray();
    int offset = cell.range().start();
    Stream.concat(cell.linkRanges().stream(), cell.imageRanges().stream())
        .filter(range -> isMarked(rest[range.start() - offset]))
        .forEach(range -> blank(rest, range.start() - offset, range.end() - offset));
    Matcher inert = INERT.matcher(String.valueOf(rest));
    while (inert.find()) {
      blank(rest, inert.start(), inert.end());
    }
    return String.valueOf(rest);
  }

  /** Tells whether a link has brackets or tags. A bare URL may be part of a broken link. */
  private static boolean isMarked(char first) {
    return first == '[' || first == '!' || first == '<';
  }

  private static void blank(char[] text, int start, int end) {
    Arrays.fill(text, start, end, 'x');
  }
}
