package io.github.exchangetables.cli;

import io.github.exchangetables.Page;

/**
 * A page that was read.
 *
 * @param page the page
 * @param name where a person finds it again: the path from where the command runs, with {@code /}
 *     between the names, or {@code <stdin>}
 */
record Input(Page page, String name) {}
