package io.github.exchangetables.parser;

/**
 * A part of a cell.
 *
 * @param start the offset of its first character in the cell's Markdown, in which no pipe has a
 *     backslash any more
 * @param end the offset behind its last character
 */
record Span(int start, int end) {}
