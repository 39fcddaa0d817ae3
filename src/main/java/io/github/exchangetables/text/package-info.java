/**
 * Text utilities: its width in a terminal, escaping of unsafe characters, quoting in messages, and
 * lines. Not exported.
 */
@NullMarked
package io.github.exchangetables.text;

import org.jspecify.annotations.NullMarked;
