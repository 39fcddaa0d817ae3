/**
 * Which values of entries are the same, however they are written. Not exported: the linter and the
 * diff share it.
 *
 * <p>Start with {@code FieldValues}.
 */
@NullMarked
package io.github.exchangetables.comparison;

import org.jspecify.annotations.NullMarked;
