/**
 * Recognizes tables of exchanges and reads entries from their rows. Not exported; used by the root
 * package.
 *
 * <p>Start with {@code ExchangeReader}. The flow inside:
 *
 * <pre>
 *   Table ──▶ TableRecognizer, with TableWeight, RowSample and ConnectorTables ──▶ ExchangeHeader:
 *     │       the meaning of each column, if the table gives entries
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
