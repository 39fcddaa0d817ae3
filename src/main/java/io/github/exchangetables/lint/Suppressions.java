package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.parser.Comment;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules that the comments of a page suppress.
 *
 * <pre>
 * &lt;!-- exchange-tables-disable-next-table missing-page malformed-link --&gt;
 * &lt;!-- exchange-tables-disable inconsistent-entry --&gt;
 * &lt;!-- exchange-tables-enable --&gt;
 * </pre>
 *
 * <p>A comment without ids holds for all rules. In MDX, JavaScript comments are recognized too.
 */
final class Suppressions {

  private static final Pattern WORD = Pattern.compile("[^\\s,]+");
  private static final Set<Rule> ALL = EnumSet.allOf(Rule.class);

  /** An unknown command or rule id in a comment. */
  record Unknown(Range range, String word, boolean command) {}

  private final AnalyzedPage page;
  private final Map<Rule, BitSet> lines = new EnumMap<>(Rule.class);
  private final Map<Rule, Integer> disabledFrom = new EnumMap<>(Rule.class);
  private final List<Unknown> unknown = new ArrayList<>();
  private int line;

  /** The range of the previous unknown word. */
  private Range range = new Range(1, 1, 1, 0, 0);

  private int nextTable;

  private Suppressions(AnalyzedPage page) {
    this.page = page;
  }

  static Suppressions in(AnalyzedPage page) {
    Suppressions suppressions = new Suppressions(page);
    if (!page.comments().isEmpty()) {
      page.comments().forEach(suppressions::comment);
      suppressions.enable(ALL, page.lines().count() + 1);
    }
    return suppressions;
  }

  /** The unknown words of the comments. */
  List<Unknown> unknown() {
    return unknown;
  }

  /** The rules that are suppressed on a line. */
  Set<Rule> at(int number) {
    return lines.entrySet().stream()
        .filter(suppressed -> suppressed.getValue().get(number))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void comment(Comment comment) {
    Matcher words = WORD.matcher(page.source()).region(comment.start(), comment.end());
    if (words.find() && words.group().startsWith(Comment.PREFIX)) {
      line = page.lines().lineAt(comment.start());
      command(words);
    }
  }

  private void command(Matcher words) {
    switch (words.group().substring(Comment.PREFIX.length())) {
      case "disable" -> disable(rules(words));
      case "enable" -> enable(rules(words), line);
      case "disable-next-table" -> disableNextTable(rules(words));
      default -> unknown(words, true);
    }
  }

  /** The rules that the words after the command name; all rules if there are no words. */
  private Set<Rule> rules(Matcher words) {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    boolean named = false;
    while (words.find()) {
      named = true;
      Rule.fromId(words.group()).ifPresentOrElse(rules::add, () -> unknown(words, false));
    }
    return named ? rules : ALL;
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

  static int lastLine(Table table) {
    List<Row> rows = table.rows();
    return rows.isEmpty() ? table.delimiterRow().line() : rows.get(rows.size() - 1).line();
  }

  private void suppress(Rule rule, int from, int before) {
    lines.computeIfAbsent(rule, added -> new BitSet()).set(from, Math.max(from, before));
  }

  private void unknown(Matcher word, boolean command) {
    range = page.lines().range(range, word.start(), word.end());
    unknown.add(new Unknown(range, word.group(), command));
  }
}
