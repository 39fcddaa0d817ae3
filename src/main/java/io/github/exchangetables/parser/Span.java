package io.github.exchangetables.parser;

/**
 * A part of a cell.
 *
 * @param start the offset of its first character in the cell's parsed Markdown, in which pipes have
 *     lost their backslashes
 * @param end the offset after its last character
 */
record Span(int start, int end) {}
