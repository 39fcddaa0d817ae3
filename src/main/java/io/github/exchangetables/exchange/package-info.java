/**
 * What a page says of exchanges: data without behaviour.
 *
 * <p>{@link io.github.exchangetables.exchange.ExchangeEntry} is the type to start from; its parts
 * are reached from it.
 */
@NullMarked
package io.github.exchangetables.exchange;

import org.jspecify.annotations.NullMarked;
