/**
 * Generators of Markdown text, tables and pages for property tests with jqwik.
 *
 * <p>They are not the published fixtures, whose tables list exchanges and are read in one way only.
 * These have cells of any text and tables of any subject, for laws about tables that give no
 * entries, and rows of which no one can tell the entries in advance.
 *
 * <p>What they give is text and nothing but text: {@link
 * io.github.exchangetables.arbitraries.TableText} and {@link
 * io.github.exchangetables.arbitraries.PageText} know what was written, so that a test can tell
 * whether a parser found it again. From small to large:
 *
 * <pre>
 *   Texts          any text, and text from pieces of Markdown
 *   Cells          what stands in one cell of any table
 *   ExchangeCells  what stands in one cell of a table of exchanges
 *   Tables         tables, well-formed or ragged, of anything or of exchanges
 *   Pages          several tables with headings, prose and other blocks around them
 * </pre>
 */
package io.github.exchangetables.arbitraries;
