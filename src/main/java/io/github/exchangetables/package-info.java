/**
 * Reads the Markdown tables in which Hummingbot's documentation lists crypto exchanges.
 *
 * <p>{@link io.github.exchangetables.ExchangeTables} is the entry point:
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
 *                                 │               ├─ tables()          .table
 *                                 │               ├─ entries()         .exchange
 *                                 │               ├─ locatedEntries()  .exchange
 *                                 │               └─ diagnostics()     .diagnostic
 *                                 ├─▶ .parser       page text ──▶ tables, rows, cells
 *                                 └─▶ .recognition  tables ──▶ entries, with the words of .vocabulary
 *   Page ──▶ .lint ──▶ findings
 *   Page ──▶ .fix ──▶ page text with its tables fixed
 *   Page ──▶ .format ──▶ JSON, CSV and Markdown
 * </pre>
 *
 * <p>Each package depends only on packages before it in this list: {@code .diagnostic}, {@code
 * .text}, {@code .table}, {@code .parser}, {@code .exchange}, {@code .vocabulary}, {@code
 * .recognition}, this one, {@code .lint}, {@code .output}, {@code .format} and {@code .fix}. Only
 * the sealed interfaces of pages, tables, rows, cells, located entries and vocabularies name their
 * implementations. {@code .text}, {@code .parser}, {@code .vocabulary}, {@code .recognition} and
 * {@code .output} are not exported.
 */
@NullMarked
package io.github.exchangetables;

import org.jspecify.annotations.NullMarked;
