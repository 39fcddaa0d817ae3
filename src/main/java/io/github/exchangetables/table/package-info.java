/**
 * The tables of a Markdown page, whatever they list: tables, rows, cells, links and images, with
 * their ranges in the source. Nothing here knows a word of exchanges.
 *
 * <p>{@link io.github.exchangetables.table.Table} is the type to start from; a page gives its
 * tables. Tables, rows, cells, links and images are values: positions do not count when two are
 * compared.
 */
@NullMarked
package io.github.exchangetables.table;

import org.jspecify.annotations.NullMarked;
