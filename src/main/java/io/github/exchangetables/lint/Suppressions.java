package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.parser.Comment;
import io.github.exchangetables.recognition.AnalysedPage;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the comments of a page silence.
 *
 * <pre>
 * &lt;!-- exchange-tables-disable-next-table missing-page malformed-link --&gt;
 * &lt;!-- exchange-tables-disable inconsistent-entry --&gt;
 * &lt;!-- exchange-tables-enable --&gt;
 * </pre>
 *
 * <p>A comment without ids speaks of all rules. In MDX a comment of JavaScript says the same.
 */
final class Suppressions {

  private static final Set<Rule> ALL = EnumSet.allOf(Rule.class);

  /** A word of a comment that is nothing known. */
  record Unknown(Range range, String word, boolean command) {}

  private final AnalysedPage page;
  private final Map<Rule, BitSet> lines = new EnumMap<>(Rule.class);
  private final Map<Rule, Integer> disabledFrom = new EnumMap<>(Rule.class);
  private final List<Unknown> unknown = new ArrayList<>();
  private int line = 1;
  private int lineStart;
  private int counted;
  private int nextTable;

  private Suppressions(AnalysedPage page) {
    this.page = page;
  }

  static Suppressions in(AnalysedPage page) {
    Suppressions suppressions = new Suppressions(page);
    if (!page.comments().isEmpty()) {
      page.comments().forEach(suppressions::comment);
      suppressions.goTo(page.source().length());
      suppressions.enable(ALL, suppressions.line + 1);
    }
    return suppressions;
  }

  /** The words of the comments that are no command or no id of a rule. */
  List<Unknown> unknown() {
    return unknown;
  }

  /** The rules that are silent on a line. */
  Set<Rule> at(int wanted) {
    if (lines.isEmpty()) {
      return Set.of();
    }
    Set<Rule> silent = EnumSet.noneOf(Rule.class);
    lines.forEach(
        (rule, suppressed) -> {
          if (suppressed.get(wanted)) {
            silent.add(rule);
          }
        });
    return silent;
  }

  private void comment(Comment comment) {
    int words = skipSpaces(comment.start());
    if (page.source().startsWith(Comment.PREFIX, words)) {
      goTo(comment.start());
      command(words, comment.end());
    }
  }

  private void command(int start, int end) {
    int commandEnd = wordEnd(start, end);
    String command = page.source().substring(start + Comment.PREFIX.length(), commandEnd);
    switch (command) {
      case "disable" -> disable(rules(commandEnd, end));
      case "enable" -> enable(rules(commandEnd, end), line);
      case "disable-next-table" -> disableNextTable(rules(commandEnd, end));
      default -> unknown(start, commandEnd, true);
    }
  }

  /** The rules that a comment names; all if it names none. */
  private Set<Rule> rules(int start, int end) {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    boolean named = false;
    int word = skipSpaces(start);
    while (word < end) {
      int wordEnd = wordEnd(word, end);
      named = true;
      Optional<Rule> rule = Rule.fromId(page.source().substring(word, wordEnd));
      if (rule.isPresent()) {
        rules.add(rule.get());
      } else {
        unknown(word, wordEnd, false);
      }
      word = skipSpaces(wordEnd);
    }
    return named ? rules : ALL;
  }

  private int skipSpaces(int start) {
    int i = start;
    while (i < page.source().length() && isSpace(page.source().charAt(i))) {
      i++;
    }
    return i;
  }

  private int wordEnd(int start, int end) {
    int i = start;
    while (i < end && !isSpace(page.source().charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == ',' || (c >= '\t' && c <= '\r');
  }

  private void disable(Set<Rule> rules) {
    rules.forEach(rule -> disabledFrom.putIfAbsent(rule, line));
  }

  private void enable(Set<Rule> rules, int before) {
    for (Rule rule : rules) {
      Integer from = disabledFrom.remove(rule);
      if (from != null) {
        suppress(rule, from, before);
      }
    }
  }

  private void disableNextTable(Set<Rule> rules) {
    List<Table> tables = page.tables();
    while (nextTable < tables.size() && tables.get(nextTable).line() < line) {
      nextTable++;
    }
    if (nextTable < tables.size()) {
      Table table = tables.get(nextTable);
      rules.forEach(rule -> suppress(rule, table.line(), lastLine(table) + 1));
    }
  }

  private static int lastLine(Table table) {
    List<Row> rows = table.rows();
    return rows.isEmpty() ? table.delimiterRow().line() : rows.get(rows.size() - 1).line();
  }

  private void suppress(Rule rule, int from, int before) {
    lines.computeIfAbsent(rule, added -> new BitSet()).set(from, Math.max(from, before));
  }

  private void unknown(int start, int end, boolean command) {
    goTo(start);
    String source = page.source();
    int column = source.codePointCount(lineStart, start) + 1;
    int endColumn = column + source.codePointCount(start, end);
    unknown.add(
        new Unknown(
            new Range(line, column, endColumn, start, end), source.substring(start, end), command));
  }

  /** Counts lines up to an offset; offsets only grow. */
  private void goTo(int offset) {
    String source = page.source();
    for (; counted < offset; counted++) {
      char c = source.charAt(counted);
      if (c == '\n' || (c == '\r' && !source.startsWith("\n", counted + 1))) {
        line++;
        lineStart = counted + 1;
      }
    }
  }
}
