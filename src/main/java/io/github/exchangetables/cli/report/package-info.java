/**
 * Formats that only the command line has: entries and tables as aligned text, tables as JSON, and
 * findings and differences as text, JSON, Markdown, SARIF and workflow commands of GitHub.
 *
 * <p>Start with {@link io.github.exchangetables.cli.report.PageReports}, {@link
 * io.github.exchangetables.cli.report.FindingWriter} and {@link
 * io.github.exchangetables.cli.report.DiffWriter}. No control character of a page reaches a
 * terminal.
 */
@NullMarked
package io.github.exchangetables.cli.report;

import org.jspecify.annotations.NullMarked;
