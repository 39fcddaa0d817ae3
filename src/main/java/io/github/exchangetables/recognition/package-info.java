/**
 * From tables to exchange entries. Not exported: the way in is the root package.
 *
 * <p>{@code ExchangeReader} is the type to start from. The flow inside:
 *
 * <pre>
 *   Table ──▶ ExchangeHeader: which column is what, and whether the table lists exchanges
 *     │
 *     ▼ row by row
 *   EvidenceReader ──▶ CellEvidence ──▶ RowAligner: which cell belongs to which column
 *     │
 *     ▼
 *   PlacedRow ──▶ EntryReader, with EntryName, SignupReader and ConnectorIds ──▶ ExchangeEntry
 * </pre>
 */
@NullMarked
package io.github.exchangetables.recognition;

import org.jspecify.annotations.NullMarked;
