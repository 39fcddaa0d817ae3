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
 * Finds what was meant as an inline link and is none (CommonMark, section 6.3): what looks like one
 * outside the links and images that a cell has.
 */
final class LinkSyntax {

  /** A part of a cell that is no link, by its offsets in the cell's Markdown, and why. */
  record Broken(int start, int end, String reason) {}

  // Matching takes linear time: nothing of unlimited length is tried again after it has failed,
  // and none but link texts runs over a bracket.
  private static final String TEXT = "!?\\[(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+\\]";
  private static final String REST = "[^\\s()\\[\\]]*+(?:\\([^\\s()\\[\\]]*+\\)[^\\s()\\[\\]]*+)*+";
  private static final String ADDRESS = "(?:https?://|mailto:|\\.{0,2}/)" + REST;

  private static final String UNOPENED = "the opening bracket is missing";

  /** What broken links look like, and what is wrong with them. The first that fits counts. */
  private static final Map<String, String> SHAPES = new LinkedHashMap<>();

  static {
    SHAPES.put(TEXT + "\\(" + REST + "\\)", "a link cannot stand inside another");
    SHAPES.put(TEXT + "\\(" + REST + "\\s[^()\\[\\]]{0,200}+\\)", "the address has a space");
    SHAPES.put(TEXT + "\\(" + REST, "the closing parenthesis is missing");
    SHAPES.put(TEXT + " {1,3}\\(" + ADDRESS + "\\)", "a space parts the text from the address");
    SHAPES.put(
        "(?:\\([^()\\[\\]]{0,100}+)?+\\)\\[" + ADDRESS + "[^\\[\\]]*+\\]",
        "expected the text in brackets and the address in parentheses");
    SHAPES.put("\\]\\(" + REST + "\\)?", UNOPENED);
    SHAPES.put(
        "!?\\[[^\\[\\]()]*+\\(" + ADDRESS + "\\)?(?![^\\[\\]]*+\\])",
        "the closing bracket is missing");
  }

  private static final Pattern BROKEN =
      Pattern.compile("(" + String.join(")|(", SHAPES.keySet()) + ")");

  /** Escaped characters and tags, in which brackets mean nothing. */
  private static final Pattern INERT = Pattern.compile("\\\\\\p{Punct}|<[a-zA-Z/!][^<>]*+>");

  private LinkSyntax() {}

  /** Returns the broken links of a cell, in their order. */
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

  /** Returns the Markdown of a cell with letters in place of what cannot be a broken link. */
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

  /** Tells a link with brackets or tags from a bare URL, which may be part of a broken link. */
  private static boolean isMarked(char first) {
    return first == '[' || first == '!' || first == '<';
  }

  private static void blank(char[] text, int start, int end) {
    Arrays.fill(text, start, end, 'x');
  }
}
