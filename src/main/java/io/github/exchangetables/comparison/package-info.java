/**
 * Compares the values of entries regardless of their notation. The linter and the diff use this
 * package; it is not exported.
 *
 * <p>Start with {@code FieldValues}.
 */
@NullMarked
package io.github.exchangetables.comparison;

import org.jspecify.annotations.NullMarked;
