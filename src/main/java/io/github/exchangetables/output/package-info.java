/**
 * Pages as text: JSON, CSV, and aligned tables for a person's eyes.
 *
 * <p>{@link io.github.exchangetables.output.PageWriters} is the type to start from. The same pages
 * give the same characters everywhere: lines end in a line feed, and neither locale nor time zone
 * counts. Nothing that a page holds reaches a terminal as a control character.
 */
@NullMarked
package io.github.exchangetables.output;

import org.jspecify.annotations.NullMarked;
