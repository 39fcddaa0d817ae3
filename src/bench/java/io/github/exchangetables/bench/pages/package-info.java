/**
 * Generated pages to measure on. The same sources give the same pages, byte for byte.
 *
 * <p>{@code GeneratedPages} writes them, from the published fixtures; {@code PageFolder} loads
 * them, or any other folder.
 */
@NullMarked
package io.github.exchangetables.bench.pages;

import org.jspecify.annotations.NullMarked;
