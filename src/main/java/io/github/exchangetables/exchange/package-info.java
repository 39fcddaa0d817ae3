/**
 * Exchange entries and their parts: immutable values.
 *
 * <p>Start with {@link io.github.exchangetables.exchange.ExchangeEntry}.
 */
@NullMarked
package io.github.exchangetables.exchange;

import org.jspecify.annotations.NullMarked;
