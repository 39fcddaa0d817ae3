/**
 * Reads the Markdown tables in which Hummingbot's docs list crypto exchanges.
 *
 * <p>{@link io.github.exchangetables.ExchangeTables} is the way in:
 *
 * <pre>{@code
 * Page page = ExchangeTables.parse(Path.of("exchanges.md"));
 * for (ExchangeEntry entry : page.entries()) {
 *   System.out.println(entry.name() + " " + entry.types());
 * }
 * }</pre>
 *
 * <p>A page flows through the packages in one direction:
 *
 * <pre>
 *   Path, Reader, String ──▶ ExchangeTables ──▶ Page
 *                                 │               ├─ tables()       .table
 *                                 │               ├─ entries()      .exchange
 *                                 │               └─ diagnostics()  .diagnostic
 *                                 ├─▶ table.TableReader        page text ──▶ tables, rows, cells
 *                                 └─▶ exchange.ExchangeReader  tables ──▶ entries
 * </pre>
 *
 * <p>{@code .diagnostic} knows nothing, {@code .table} knows diagnostics, {@code .exchange} knows
 * tables, and this package knows them all.
 */
@NullMarked
package io.github.exchangetables;

import org.jspecify.annotations.NullMarked;
