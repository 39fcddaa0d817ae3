package io.github.exchangetables.cli.report;

import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.text.MessageText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The same finding of several rows of a table: findings of one rule whose messages differ only in
 * the exchange and in the text that they quote from their range.
 *
 * @param message the message that all have in common; where they differ it has an ellipsis
 * @param findings the findings, in source order
 */
record FindingGroup(String message, List<Finding> findings) {

  /** Fewer findings than these are written one by one. */
  private static final int MIN_SIZE = 3;

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final String ROW_HAS = "the row has ";
  private static final String ELLIPSIS = "…";

  private record Key(String rule, OptionalInt table, String message) {}

  /** Groups the findings of a file; each group is at the place of its first finding. */
  static List<FindingGroup> of(List<Finding> findings) {
    Map<Key, List<Finding>> same = new HashMap<>();
    List<Key> keys = findings.stream().map(FindingGroup::key).toList();
    for (int i = 0; i < findings.size(); i++) {
      same.computeIfAbsent(keys.get(i), added -> new ArrayList<>()).add(findings.get(i));
    }
    List<FindingGroup> groups = new ArrayList<>();
    Set<Key> written = new HashSet<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      List<Finding> rows = same.getOrDefault(keys.get(i), List.of());
      if (rows.size() < MIN_SIZE || finding.table().isEmpty()) {
        groups.add(new FindingGroup(finding.diagnostic().message(), List.of(finding)));
      } else if (written.add(keys.get(i))) {
        groups.add(new FindingGroup(plural(keys.get(i).message(), rows.size()), List.copyOf(rows)));
      }
    }
    return groups;
  }

  private static Key key(Finding finding) {
    String message = finding.diagnostic().message();
    String subject = MessageText.plain(finding.exchange().orElse("")) + ": ";
    String predicate = message.startsWith(subject) ? message.substring(subject.length()) : message;
    String common =
        QUOTED
            .matcher(predicate)
            .replaceAll(
                quoted ->
                    isFromRange(quoted.group(1), finding.text()) ? "\"" + ELLIPSIS + "\"" : "$0");
    return new Key(finding.diagnostic().rule().id(), finding.table(), common);
  }

  /** Tells whether a quoted text is most of the range, or a cell of it; a header is neither. */
  private static boolean isFromRange(String quoted, String range) {
    boolean isCut = quoted.endsWith(ELLIPSIS);
    String part = isCut ? quoted.substring(0, quoted.length() - ELLIPSIS.length()) : quoted;
    if (part.isEmpty() || !range.contains(part)) {
      return false;
    }
    String cell = "(?:^|\\|)\\s*" + Pattern.quote(part) + (isCut ? "" : "\\s*(?:\\||$)");
    return 2 * part.length() >= range.length() || Pattern.compile(cell).matcher(range).find();
  }

  private static String plural(String message, int rows) {
    return message.startsWith(ROW_HAS)
        ? rows + " rows have " + message.substring(ROW_HAS.length())
        : rows + " rows: " + message;
  }

  Finding first() {
    return findings.get(0);
  }

  /** The lines: {@code lines 5-7, 9}; empty for one finding. */
  String lines() {
    if (findings.size() == 1) {
      return "";
    }
    List<String> spans = new ArrayList<>();
    int[] lines = findings.stream().mapToInt(it -> it.diagnostic().range().line()).toArray();
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      if (i + 1 == lines.length || lines[i + 1] > lines[i] + 1) {
        spans.add(lines[start] == lines[i] ? "" + lines[i] : lines[start] + "-" + lines[i]);
        start = i + 1;
      }
    }
    return "lines " + String.join(", ", spans);
  }
}
