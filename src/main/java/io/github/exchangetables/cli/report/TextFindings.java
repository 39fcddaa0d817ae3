package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.text.SafeText;
import io.github.exchangetables.text.WordWrap;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Writes findings as text, grouped by file. Each has its place, severity, message and rule, and
 * below them the line of the page with carets under the range. The same finding of many rows of a
 * table is written once.
 */
public final class TextFindings implements FindingWriter {

  /**
   * The width of a source line if the output is not a terminal. It limits the output for a page
   * that is one long line.
   */
  private static final int MAX_WIDTH = 1000;

  private static final int MIN_WIDTH = 20;
  private static final String INDENT = "  ";
  private static final String HANGING_INDENT = "      ";

  private final Writer out;
  private final OptionalInt width;
  private final Style style;

  /**
   * Writes findings to a target that stays open.
   *
   * @param width the width of the terminal in columns, at which messages are wrapped and source
   *     lines are cut; empty for no limit
   */
  public TextFindings(Writer out, OptionalInt width, Style style) {
    this.out = out;
    this.width = width;
    this.style = style;
  }

  @Override
  public void write(CheckReport report) throws IOException {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      byFile
          .computeIfAbsent(finding.file().orElse("<stdin>"), added -> new ArrayList<>())
          .add(finding);
    }
    for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
      out.write(style.heading(SafeText.of(file.getKey())) + "\n");
      writeFile(file.getValue());
      out.write("\n");
    }
    out.write(report.summary());
  }

  private void writeFile(List<Finding> findings) throws IOException {
    int lastLine = findings.stream().mapToInt(it -> it.diagnostic().range().line()).max().orElse(1);
    String gutter = HANGING_INDENT + "%" + String.valueOf(lastLine).length() + "s │ ";
    int gutterWidth = gutter.formatted("").length();
    Excerpt excerpt =
        new Excerpt(Math.max(MIN_WIDTH, width.orElse(MAX_WIDTH + gutterWidth) - gutterWidth));
    for (FindingGroup group : FindingGroup.of(findings)) {
      Finding first = group.first();
      writeMessage(group);
      Excerpt.Lines lines = excerpt.of(first.sourceLine(), first.diagnostic().range());
      String line = String.valueOf(first.diagnostic().range().line());
      String carets = lines.indent() + style.of(first.severity(), lines.carets());
      out.write(style.secondary(gutter.formatted(line)) + lines.source() + "\n");
      if (!lines.carets().isEmpty()) {
        out.write(style.secondary(gutter.formatted("")) + carets + "\n");
      }
      if (!group.lines().isEmpty()) {
        out.write(HANGING_INDENT);
        out.write(String.join("\n" + HANGING_INDENT, wrapped(group.lines())) + "\n");
      }
    }
  }

  private void writeMessage(FindingGroup group) throws IOException {
    Finding first = group.first();
    Range range = first.diagnostic().range();
    String place = range.line() + ":" + range.column() + ": ";
    String severity = first.severity().label();
    String rule = "[" + first.diagnostic().rule().id() + "]";
    List<String> lines =
        wrapped(place + severity + ": " + SafeText.of(group.message()) + " " + rule);
    int last = lines.size() - 1;
    String end = lines.get(last);
    lines.set(last, end.substring(0, end.length() - rule.length()) + style.secondary(rule));
    String start = lines.get(0).substring(place.length() + severity.length());
    lines.set(0, place + style.of(first.severity(), severity) + start);
    out.write(INDENT + String.join("\n" + HANGING_INDENT, lines) + "\n");
  }

  private List<String> wrapped(String text) {
    int columns = width.orElse(Integer.MAX_VALUE) - HANGING_INDENT.length();
    return WordWrap.lines(text, Math.max(MIN_WIDTH, columns));
  }
}
