/**
 * From tables to exchange entries.
 *
 * <p>{@link io.github.exchangetables.exchange.ExchangeReader} is the type to start from, and {@link
 * io.github.exchangetables.exchange.ExchangeEntry} is what comes out. The flow inside:
 *
 * <pre>
 *   Table ──▶ ExchangeHeader: which column is what, and whether the table lists exchanges
 *     │
 *     ▼ row by row
 *   CellEvidence ──▶ RowAligner: which cell belongs to which column
 *     │
 *     ▼
 *   PlacedRow ──▶ EntryReader (NameReader, DocsReader, SignupReader, StatusReader …) ──▶ ExchangeEntry
 * </pre>
 *
 * <p>The vocabulary is data: {@code headers.txt}, {@code types.txt}, {@code referrals.txt}, {@code
 * statuses.txt} and {@code tiers.txt} beside the classes, read by {@code Vocabulary}.
 */
@NullMarked
package io.github.exchangetables.exchange;

import org.jspecify.annotations.NullMarked;
