/**
 * The command line.
 *
 * <p>{@link io.github.exchangetables.cli.Main} is the class to start from. A subcommand is a class
 * of its own; {@link io.github.exchangetables.cli.Inputs} reads what it is given, {@link
 * io.github.exchangetables.cli.Messages} says on standard error what went wrong.
 */
@NullMarked
package io.github.exchangetables.cli;

import org.jspecify.annotations.NullMarked;
