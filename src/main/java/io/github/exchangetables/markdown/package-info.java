/**
 * Prints exchange entries as Markdown tables, from which the same entries are read again.
 *
 * <p>{@link io.github.exchangetables.markdown.MarkdownWriter} is the type to start from. The flow
 * inside:
 *
 * <pre>
 *   entries ──▶ EntryTable: columns by what is present, cells by EntryCells, SignupCells and NameCell
 *                   │                                     in the escapes of MarkdownText
 *                   ▼
 *               Markdown ──▶ parsed again ──▶ Reading: does every entry say the same?
 * </pre>
 */
@NullMarked
package io.github.exchangetables.markdown;

import org.jspecify.annotations.NullMarked;
