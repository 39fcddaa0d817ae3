package io.github.exchangetables.output;

import java.io.Writer;
import java.util.OptionalInt;

/** The formats in which findings can be written. */
public final class FindingWriters {

  private FindingWriters() {}

  /**
   * A line a finding, with the line of the page and a caret under the range, and a summary line.
   *
   * @param width how many columns the line of the page may take; empty if as many as it wants
   */
  public static FindingWriter text(Writer out, OptionalInt width) {
    return new TextFindings(out, width);
  }

  /** One JSON object. */
  public static FindingWriter json(Writer out) {
    return new JsonFindings(out);
  }

  /**
   * A SARIF log, version 2.1.0.
   *
   * @param version the version of this program
   */
  public static FindingWriter sarif(Writer out, String version) {
    return new SarifFindings(out, version);
  }

  /** Workflow commands, of which GitHub Actions makes annotations, and a summary line. */
  public static FindingWriter github(Writer out) {
    return new GithubFindings(out);
  }
}
