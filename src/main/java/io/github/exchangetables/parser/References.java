package io.github.exchangetables.parser;

import java.util.IdentityHashMap;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * The lengths of a page's link reference definitions.
 *
 * <p>A long definition that many references use would make the result much longer than the page.
 * The references of a page therefore add no more than the length of the page, or than {@value
 * #MIN_LIMIT} characters if that is more. cmark has the same limit.
 *
 * @param lengths the lengths of destinations and titles; commonmark keeps the destination's object
 * @param longest the greatest of them
 */
record References(IdentityHashMap<String, Integer> lengths, int longest) {

  /** An allowance that every text is within. */
  static final long UNLIMITED = Long.MAX_VALUE;

  private static final int MIN_LIMIT = 100_000;

  static References of(DefinitionMap<LinkReferenceDefinition> definitions) {
    IdentityHashMap<String, Integer> lengths = new IdentityHashMap<>();
    int longest = 0;
    for (LinkReferenceDefinition definition : definitions.values()) {
      String title = definition.getTitle();
      int length = definition.getDestination().length() + (title == null ? 0 : title.length());
      lengths.put(definition.getDestination(), length);
      longest = Math.max(longest, length);
    }
    return new References(lengths, longest);
  }

  /** The length that a link with a destination adds, which is 0 if it is no reference. */
  int length(String destination) {
    return lengths.isEmpty() ? 0 : lengths.getOrDefault(destination, 0);
  }

  /** The length that the references of a page may add. */
  static long limit(String page) {
    return Math.max(page.length(), MIN_LIMIT);
  }

  /** Tells whether the references of a page could add more than the limit. */
  boolean mayExceedLimit(String page) {
    long limit = limit(page);
    if (longest == 0 || (long) longest * (page.length() / 3) <= limit) {
      return false;
    }
    long closing = 0;
    for (int i = page.indexOf(']'); i >= 0; i = page.indexOf(']', i + 1)) {
      closing += page.startsWith("(", i + 1) ? 0 : 1;
    }
    return closing * longest > limit;
  }
}
