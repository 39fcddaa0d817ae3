/**
 * Generated pages to measure on. The same sources give the same pages, byte for byte.
 *
 * <p>{@code DocsTree} writes a tree as a documentation site has it, {@code DensePages} pages that
 * are mostly tables of exchanges; {@code PageFolder} loads either, or any other folder.
 */
@NullMarked
package io.github.exchangetables.bench.pages;

import org.jspecify.annotations.NullMarked;
