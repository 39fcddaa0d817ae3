/**
 * What any text is: how wide it is shown, which of its characters are safe to print, and how a
 * message quotes it. Not exported.
 */
@NullMarked
package io.github.exchangetables.text;

import org.jspecify.annotations.NullMarked;
