package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.text.WordWrap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the documentation says about each rule. The page {@code rules.md} is in the command's jar.
 */
public final class RuleHelp {

  private static final Pattern SECTION = Pattern.compile("(?ms)^### (\\S+)\\n\\n(.*?)(?=^##|\\z)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)\\]\\([^)\\s]+\\)");
  private static final Pattern SEVERITY =
      Pattern.compile("\\A\\*\\*\\w+\\*\\*, (?:on|off) by default\\.\\s");
  private static final String BLOCK = "```";
  private static final String BAD = "\nBad:\n";

  private final Map<Rule, String> sections;

  private RuleHelp(Map<Rule, String> sections) {
    this.sections = sections;
  }

  /** Reads the page. */
  public static RuleHelp read() throws IOException {
    String page;
    try (InputStream stream =
        Objects.requireNonNull(RuleHelp.class.getResourceAsStream("rules.md"), "rules.md")) {
      page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    Map<Rule, String> sections = new EnumMap<>(Rule.class);
    for (MatchResult section : SECTION.matcher(page).results().toList()) {
      Rule.fromId(section.group(1))
          .ifPresent(rule -> sections.put(rule, withoutLinks(section.group(2).strip())));
    }
    return new RuleHelp(sections);
  }

  /** Links of the prose are relative to the page, and lead nowhere elsewhere. */
  private static String withoutLinks(String markdown) {
    String[] parts = markdown.split(BLOCK, -1);
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = LINK.matcher(parts[i]).replaceAll("$1");
    }
    return String.join(BLOCK, parts);
  }

  /** The section of a rule as Markdown, without its heading and without links. */
  String markdown(Rule rule) {
    return sections.getOrDefault(rule, rule.summary()) + "\n";
  }

  /** What the rule finds and what that means, in one paragraph of plain text. */
  String description(Rule rule) {
    String markdown = markdown(rule);
    int bad = markdown.indexOf(BAD);
    String prose = bad < 0 ? markdown : markdown.substring(0, bad);
    return plain(SEVERITY.matcher(prose).replaceFirst("").replaceAll("\\s+", " ").strip());
  }

  /** The section as plain text, with the examples indented. */
  public String text(Rule rule, int columns, Style style) {
    List<String> lines = new ArrayList<>(List.of(style.heading(rule.id())));
    String[] parts = markdown(rule).split(BLOCK, -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        addParagraphs(parts[i].strip(), columns, lines);
      } else {
        lines.add("");
        parts[i].lines().skip(1).forEach(line -> lines.add(("    " + line).stripTrailing()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void addParagraphs(String text, int columns, List<String> lines) {
    for (String paragraph : text.split("\n\\s*\n", -1)) {
      lines.add("");
      lines.addAll(WordWrap.lines(plain(paragraph.replace('\n', ' ')), columns));
    }
  }

  private static String plain(String markdown) {
    return markdown.replace("**", "");
  }
}
