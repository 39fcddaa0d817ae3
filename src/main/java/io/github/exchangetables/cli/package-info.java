/**
 * The command line.
 *
 * <p>Start with {@link io.github.exchangetables.cli.Main}. Each subcommand is a class; {@link
 * io.github.exchangetables.cli.Inputs} reads the pages, and {@link
 * io.github.exchangetables.cli.Messages} writes messages to standard error.
 */
@NullMarked
package io.github.exchangetables.cli;

import org.jspecify.annotations.NullMarked;
