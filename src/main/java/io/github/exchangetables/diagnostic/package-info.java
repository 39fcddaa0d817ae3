/**
 * Where something stands in a page, and what is said about it.
 *
 * <p>{@link io.github.exchangetables.diagnostic.Diagnostic} is the type to start from. This package
 * is the lowest: it knows neither tables nor exchanges.
 */
@NullMarked
package io.github.exchangetables.diagnostic;

import org.jspecify.annotations.NullMarked;
