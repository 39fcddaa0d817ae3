/**
 * Ranges of a page, and the diagnostics about them.
 *
 * <p>Start with {@link io.github.exchangetables.diagnostic.Diagnostic}. This package depends on no
 * other package of the library.
 */
@NullMarked
package io.github.exchangetables.diagnostic;

import org.jspecify.annotations.NullMarked;
