/**
 * Fixes the tables of a page.
 *
 * <p>Start with {@link io.github.exchangetables.fix.Fixer}. The flow inside:
 *
 * <pre>
 *   AnalyzedPage ──▶ TableFixer ──▶ FixedTable: what a table and its rows become, and the edits
 *                                        │
 *                                        ▼ the edits are applied, and the fixed page is parsed
 *                                   RoundTripCheck: finds the fixes that change what the page says
 *                                        │
 *                                        ▼ PageFixer repeats all this without them
 *                                   FixResult ──▶ UnifiedDiff
 * </pre>
 *
 * <p>Within a table, {@code FixedRow} is the new order of the cells of a row, {@code RowText} is
 * the text of a row split at its pipes, and {@code ColumnPadding} aligns columns.
 */
@NullMarked
package io.github.exchangetables.fix;

import org.jspecify.annotations.NullMarked;
