/**
 * Fixes the tables of a page, and touches nothing else of it.
 *
 * <p>{@link io.github.exchangetables.fix.Fixer} is the type to start from. The flow inside:
 *
 * <pre>
 *   page text ──▶ Page ──▶ TableFixer: which fixes a table needs, and what its rows become
 *                              │
 *                              ▼
 *                          FixedTable, put into PageLines ──▶ fixed text
 *                              │                                   │ parsed again
 *                              ▼                                   ▼
 *                          RoundTripCheck: every fix that makes the page say something else is left out
 * </pre>
 *
 * <p>Within a table, {@code RowText} is a row cut at its pipes, and {@code ColumnPadding} pads
 * columns.
 */
@NullMarked
package io.github.exchangetables.fix;

import org.jspecify.annotations.NullMarked;
