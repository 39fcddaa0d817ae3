package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.text.SafeText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;

/**
 * Writes findings as text: {@code file:line:column: severity: message [rule]}, the line of the page
 * with a caret under every column of the range, and a summary line.
 */
public final class TextFindings implements FindingWriter {

  /**
   * The width of a source line if the output is not a terminal. It limits the output for a page
   * that is one long line.
   */
  private static final int MAX_WIDTH = 1000;

  private static final int INDENT = 4;
  private static final int MIN_WIDTH = 20;

  private final Writer out;
  private final Excerpt excerpt;

  /**
   * Writes findings to a target that stays open.
   *
   * @param width the maximum width of the source line in terminal columns; empty for no limit
   */
  public TextFindings(Writer out, OptionalInt width) {
    this.out = out;
    this.excerpt = new Excerpt(Math.max(MIN_WIDTH, width.orElse(MAX_WIDTH) - INDENT));
  }

  @Override
  public void write(List<Finding> findings, int pages) throws IOException {
    for (Finding finding : findings) {
      Diagnostic diagnostic = finding.diagnostic();
      String line = diagnostic.withFile(finding.file().orElse("<stdin>")).toString();
      out.write(SafeText.of(line) + "\n");
      out.write(excerpt.of(finding.sourceLine(), diagnostic.range()));
    }
    out.write(FindingCounts.of(findings, pages).summary());
  }
}
