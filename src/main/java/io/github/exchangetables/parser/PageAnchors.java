package io.github.exchangetables.parser;

import io.github.exchangetables.table.ParseOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the fragments of URLs may refer to in a page. Each renderer makes its own anchors of the
 * headings.
 *
 * @param headings the headings, in source order
 * @param ids the ids of HTML and JSX tags and of attribute lists, in code too
 * @param titles the titles of JSX tags and of content tabs, of which some renderers make anchors
 * @param included whether parts of the page come from elsewhere, so that it may have more headings
 */
public record PageAnchors(
    List<Heading> headings, Set<String> ids, List<String> titles, boolean included) {

  /** Of a longer heading only the Markdown is used. */
  private static final int MAX_HEADING = 1000;

  private static final String VALUE = "\\s*+=\\s*+(?:\"([^\"\\n]*+)|'([^'\\n]*+)|([^\\s\"'>/]++))";

  private static final Pattern ID =
      Pattern.compile("(?<=\\s)(?:id|name)" + VALUE, Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE = Pattern.compile("(?<=\\s)(?:title|label)" + VALUE);

  private static final Pattern TAB = Pattern.compile("(?m)^[ >]*+===[+!]*+ ++\"([^\"\\n]++)");

  private static final Pattern ATTRIBUTES = Pattern.compile("\\{:? *+([^{}\\n]*+)\\}");

  private static final Pattern ATTRIBUTE_ID = Pattern.compile("(?:^|\\s)#([^\\s#]++)");

  /** The end of a heading with attributes; a heading alone may be a list of attributes. */
  private static final Pattern LAST_ATTRIBUTES =
      Pattern.compile("\\s\\{:? *+[#.\\w][^{}\\n]*+\\}\\s*+$");

  private static final Pattern INCLUDED =
      Pattern.compile(
          "--8<--|\\{%|\\{!|(?m)^:::|^(?:openapi|asyncapi):|<Snippet\\b|^import .*\\.mdx");

  /** The Markdown headings that MkDocs finds and GFM does not, without a space. */
  private static final Pattern CLOSE_HEADING = Pattern.compile("(?m)^#{1,6}+([^#\\s{].*+)");

  /**
   * A heading.
   *
   * @param text its plain text, without an attribute list
   * @param id the id of its attribute list, if any
   * @param written its plain text with the attribute list, which not every renderer reads
   * @param pictured whether it has an image, whose place the text does not show
   */
  public record Heading(String text, Optional<String> id, String written, boolean pictured) {}

  /** Reads the anchors of a page. No content makes this method throw. */
  public static PageAnchors read(String source, ParseOptions options) {
    PageText page = new PageText(source);
    List<String> written = new ArrayList<>();
    InlineReader inlines = BlockReader.headings(page, options, written::add);
    List<Heading> headings = written.stream().map(text -> heading(text, inlines)).toList();
    Set<String> ids = new HashSet<>();
    addValues(ID, source, ids);
    Matcher attributes = ATTRIBUTES.matcher(source);
    while (attributes.find()) {
      id(attributes.group(1)).ifPresent(ids::add);
    }
    List<String> titles = new ArrayList<>();
    addValues(TITLE, source, titles);
    TAB.matcher(source).results().forEach(tab -> titles.add(tab.group(1)));
    CLOSE_HEADING.matcher(source).results().forEach(found -> titles.add(found.group(1)));
    return new PageAnchors(headings, ids, titles, INCLUDED.matcher(source).find());
  }

  private static Heading heading(String written, InlineReader inlines) {
    CellContent whole = content(written, inlines);
    boolean pictured = !whole.images().isEmpty();
    Matcher last = LAST_ATTRIBUTES.matcher(written);
    if (!last.find()) {
      return new Heading(whole.text(), Optional.empty(), whole.text(), pictured);
    }
    String text = content(written.substring(0, last.start()), inlines).text();
    return new Heading(text, id(last.group().strip().substring(1)), whole.text(), pictured);
  }

  private static CellContent content(String markdown, InlineReader inlines) {
    return markdown.length() > MAX_HEADING ? CellContent.ofText(markdown) : inlines.read(markdown);
  }

  private static Optional<String> id(String attributes) {
    Matcher id = ATTRIBUTE_ID.matcher(attributes);
    return id.find() ? Optional.of(id.group(1)) : Optional.empty();
  }

  private static void addValues(Pattern attribute, String source, Collection<String> to) {
    Matcher found = attribute.matcher(source);
    while (found.find()) {
      for (int group = 1; group <= found.groupCount(); group++) {
        if (found.group(group) != null) {
          to.add(found.group(group));
        }
      }
    }
  }
}
