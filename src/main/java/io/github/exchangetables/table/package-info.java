/**
 * The tables of a Markdown page: tables, rows, cells, links and images, with their ranges in the
 * source. This package does not depend on exchanges.
 *
 * <p>Start with {@link io.github.exchangetables.table.Table}, which a page returns. Tables, rows,
 * cells, links and images are values: positions are not compared.
 */
@NullMarked
package io.github.exchangetables.table;

import org.jspecify.annotations.NullMarked;
