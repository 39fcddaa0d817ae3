/**
 * The tables of a Markdown page: tables, rows, cells, links and images, with their positions.
 *
 * <p>{@link io.github.exchangetables.table.TableReader} is the type to start from. Nothing here
 * knows a word of exchanges, and nothing outside this package imports commonmark. The flow inside:
 *
 * <pre>
 *   page text ── PageText ──▶ lines and positions
 *       │
 *       ▼
 *   BlockReader (commonmark's blocks, with TableBlockParser and ContainerParser of our own)
 *       │  tables, paragraphs and headings in their order
 *       ▼
 *   TableCollector (recovers broken headers and cut tables) ──▶ Table, Row, Cell
 *                                                                     │ when first asked
 *                                                                     ▼
 *                              InlineReader (commonmark's inlines) ──▶ CellContent
 * </pre>
 */
@NullMarked
package io.github.exchangetables.table;

import org.jspecify.annotations.NullMarked;
