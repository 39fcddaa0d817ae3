package io.github.exchangetables.bench;

import io.github.exchangetables.table.ParseOptions;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Input that can be made in any size.
 *
 * @param name what it is, with {@code n} for the size
 * @param options how the page is read
 * @param sizes the sizes to measure, growing
 * @param page makes a page of a size
 */
record Shape(String name, ParseOptions options, List<Integer> sizes, IntFunction<String> page) {}
