/**
 * From the text of a page to its tables. Not exported: {@code TableReader} is the type to start
 * from. Nothing outside this package imports commonmark. The flow inside:
 *
 * <pre>
 *   page text ── PageText ──▶ lines and positions
 *       │
 *       ▼
 *   BlockReader (commonmark's blocks, with TableBlockParser, ContainerParser and, for MDX,
 *       │        MdxBlockFactory of our own)
 *       │  tables, paragraphs and headings in their order
 *       ▼
 *   TableCollector (recovers broken headers and cut tables) ──▶ ParsedTable, ParsedRow, ParsedCell
 *                                                                     │ when first asked
 *                                                                     ▼
 *                              InlineReader (commonmark's inlines) ──▶ CellContent
 * </pre>
 */
@NullMarked
package io.github.exchangetables.parser;

import org.jspecify.annotations.NullMarked;
