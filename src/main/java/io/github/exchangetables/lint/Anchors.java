package io.github.exchangetables.lint;

import io.github.exchangetables.parser.PageAnchors;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.TextWords;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The anchors of a page, as its renderer makes them of the headings. */
final class Anchors {

  /** The ways to make an anchor of a heading. */
  enum Style {
    /** As GitHub does: in lower case, with a hyphen for each space. */
    GITHUB {
      @Override
      String slug(String text) {
        return NOT_OF_GITHUB.matcher(lowerCase(text)).replaceAll("").replace(' ', '-');
      }
    },
    /** As Python-Markdown does: ASCII in lower case, with a hyphen for each run of spaces. */
    MKDOCS {
      @Override
      String slug(String text) {
        String ascii =
            NOT_ASCII.matcher(TextWords.normalized(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = NOT_OF_MKDOCS.matcher(ascii).replaceAll("").strip();
        return HYPHENS.matcher(lowerCase(words)).replaceAll("-");
      }

      @Override
      String numbered(String slug, int count) {
        Matcher numbered = NUMBERED.matcher(slug);
        return numbered.matches()
            ? numbered.group(1) + "_" + (Integer.parseInt(numbered.group(2)) + count)
            : slug + "_" + count;
      }
    },
    /**
     * In a way of which only the letters and digits are known: as Mintlify does, or MkDocs with a
     * function of its own.
     */
    OTHER {
      @Override
      String slug(String text) {
        return key(text);
      }
    };

    abstract String slug(String text);

    /** The anchor of the heading after a number of headings with the same slug. */
    String numbered(String slug, int count) {
      return slug + "-" + count;
    }
  }

  private static final Pattern NOT_OF_GITHUB = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc} -]");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern NOT_OF_MKDOCS = Pattern.compile("[^\\w\\s-]");
  private static final Pattern HYPHENS = Pattern.compile("[-\\s]+");
  private static final Pattern NUMBERED = Pattern.compile("(.*)_([0-9]{1,8})");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SHORTCODE = Pattern.compile(":[a-z0-9_+-]++: ?");

  /** The beginnings of anchors that are not of headings: of footnotes, tabs and lines of code. */
  private static final List<String> OTHER_PREFIXES = List.of("fn:", "fnref:", "__", ":~:");

  private static final String GITHUB_PREFIX = "user-content-";

  private final Style style;
  private final String name;
  private final boolean included;
  private final Set<String> anchors = new HashSet<>();

  /** The letters and digits of headings with pictures, and how often they are there. */
  private final Map<String, Integer> pictured = new HashMap<>();

  /** The anchors by their letters and digits. */
  private final Map<String, String> byKey = new HashMap<>();

  /**
   * Makes the anchors of a page.
   *
   * @param name how messages name the page
   */
  Anchors(PageAnchors page, Style style, String name) {
    this.style = style;
    this.name = name;
    this.included = page.included();
    page.ids().forEach(this::add);
    page.headings().forEach(heading -> heading.id().ifPresent(this::add));
    addHeadings(page);
    if (style != Style.GITHUB) {
      page.titles().forEach(title -> add(style.slug(title)));
    }
  }

  private void addHeadings(PageAnchors page) {
    Set<String> used = new HashSet<>();
    page.headings().forEach(heading -> heading.id().ifPresent(used::add));
    Map<String, Integer> counts = new HashMap<>();
    for (PageAnchors.Heading heading : page.headings()) {
      String text = style == Style.GITHUB ? heading.written() : heading.text();
      if (style == Style.GITHUB || heading.id().isEmpty()) {
        addNumbered(style.slug(text), used, counts);
        if (heading.pictured() || SHORTCODE.matcher(text).find()) {
          addPictured(text);
          addPictured(SHORTCODE.matcher(text).replaceAll(""));
        }
      }
    }
  }

  /** Adds the slug of a heading, with a number if it is used or, for MkDocs, empty. */
  private void addNumbered(String slug, Set<String> used, Map<String, Integer> counts) {
    String anchor = slug;
    int count = counts.getOrDefault(slug, 0);
    while (used.contains(anchor) || (anchor.isEmpty() && style == Style.MKDOCS)) {
      count++;
      anchor = style.numbered(slug, count);
    }
    counts.put(slug, count);
    used.add(anchor);
    add(anchor);
    if (count > 0 && style == Style.OTHER) {
      // Mintlify counts from 2.
      add(style.numbered(slug, count + 1));
    }
  }

  /** Adds a heading whose pictures may be text, or leave white space behind. */
  private void addPictured(String text) {
    String key = key(text);
    pictured.merge(key, 1, Integer::sum);
    pictured.put(key + "-" + pictured.get(key), 0);
  }

  private void add(String anchor) {
    anchors.add(style == Style.MKDOCS ? anchor : lowerCase(anchor));
    byKey.putIfAbsent(key(anchor), anchor);
  }

  /** Tells whether a fragment leads to an anchor, or may lead to one. */
  boolean has(String fragment) {
    if (included
        || pictured.containsKey(key(fragment))
        || fragment.equalsIgnoreCase("top")
        || OTHER_PREFIXES.stream().anyMatch(fragment::startsWith)) {
      return true;
    }
    return switch (style) {
      case GITHUB -> anchors.contains(withoutPrefix(lowerCase(fragment)));
      case MKDOCS -> anchors.contains(fragment);
      case OTHER -> byKey.containsKey(key(fragment));
    };
  }

  private static String withoutPrefix(String fragment) {
    return fragment.startsWith(GITHUB_PREFIX)
        ? fragment.substring(GITHUB_PREFIX.length())
        : fragment;
  }

  /** States that an anchor is missing, and names the one that was probably meant. */
  String missing(String fragment) {
    String found = byKey.get(key(fragment));
    return found == null
        ? "%s has no %s".formatted(name, MessageText.quote("#" + fragment))
        : "%s has %s and no %s"
            .formatted(name, MessageText.quote("#" + found), MessageText.quote("#" + fragment));
  }

  /** The letters and digits in lower case, with a hyphen for each run of other characters. */
  private static String key(String text) {
    String key = SEPARATORS.matcher(lowerCase(text)).replaceAll("-");
    int start = key.startsWith("-") ? 1 : 0;
    return key.substring(start, Math.max(start, key.length() - (key.endsWith("-") ? 1 : 0)));
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
