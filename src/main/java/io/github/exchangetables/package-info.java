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
 *                                 ├─▶ .table    page text ──▶ tables, rows, cells
 *                                 └─▶ .reading  tables ──▶ entries, by the words of .vocabulary
 *   Page ──▶ .lint ──▶ findings
 *   entries ──▶ .markdown ──▶ tables in Markdown
 *   page text ──▶ .fix ──▶ page text with its tables fixed
 * </pre>
 *
 * <p>Each package knows only those named before it: {@code .diagnostic}, {@code .table}, {@code
 * .exchange}, {@code .vocabulary}, {@code .reading}, this one, {@code .lint}, {@code .markdown},
 * {@code .output} and {@code .fix}. {@code .vocabulary}, {@code .reading} and {@code .output} are
 * not exported.
 */
@NullMarked
package io.github.exchangetables;

import org.jspecify.annotations.NullMarked;
