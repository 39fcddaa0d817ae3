/**
 * Writes entries as JSON, CSV and Markdown. Not exported; package {@code format} makes it public.
 *
 * <p>Start with {@link io.github.exchangetables.output.PageWriters}. Output is deterministic: lines
 * end in a line feed, and locale and time zone have no effect.
 *
 * <p>Entries as Markdown take this way:
 *
 * <pre>
 *   entries ──▶ FoldedEntry ──▶ EntryTable: the columns that are needed, cells by NameCell,
 *                                   │       SignupCells and StatusCell in the escapes of MarkdownText
 *                                   ▼
 *                               Markdown ──▶ RoundTrip: is it read as the same entries?
 * </pre>
 */
@NullMarked
package io.github.exchangetables.output;

import org.jspecify.annotations.NullMarked;
