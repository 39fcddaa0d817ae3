/**
 * From tables to exchange entries. Not exported: the way in is the root package.
 *
 * <p>{@code ExchangeReader} is the type to start from. The flow inside:
 *
 * <pre>
 *   Table ──▶ TableRecognizer, with TableWeight, RowSample and ConnectorTables ──▶ ExchangeHeader:
 *     │       which column is what, if the table lists exchanges or connectors of one
 *     │
 *     ▼ row by row
 *   EvidenceReader ──▶ CellEvidence ──▶ RowAligner: which cell belongs to which column
 *     │
 *     ▼
 *   PlacedRow ──▶ EntryReader, with EntryName, EntryTypes, SignupReader and ConnectorIds
 *     │
 *     ▼
 *   ExchangeEntry
 * </pre>
 */
@NullMarked
package io.github.exchangetables.recognition;

import org.jspecify.annotations.NullMarked;
