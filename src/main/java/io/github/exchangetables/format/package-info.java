/**
 * Writes exchange entries as JSON, CSV and Markdown.
 *
 * <p>Start with {@link io.github.exchangetables.format.EntryFormat}, which writes the entries of
 * pages. {@link io.github.exchangetables.format.MarkdownWriter} writes entries that need not come
 * from a page.
 */
@NullMarked
package io.github.exchangetables.format;

import org.jspecify.annotations.NullMarked;
