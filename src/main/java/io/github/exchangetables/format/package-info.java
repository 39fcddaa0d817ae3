/**
 * Writes exchange entries as JSON, CSV and Markdown, as the command does.
 *
 * <p>{@link io.github.exchangetables.format.EntryFormat} is the type to start from; it writes the
 * entries of pages. {@link io.github.exchangetables.format.MarkdownWriter} writes entries that no
 * page holds.
 */
@NullMarked
package io.github.exchangetables.format;

import org.jspecify.annotations.NullMarked;
