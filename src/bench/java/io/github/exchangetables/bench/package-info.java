/**
 * Benchmarks: what the library costs beside other Markdown parsers, and how its cost grows.
 *
 * <p>{@code BenchReport} is the class to start from; {@code src/bench/pom.xml} says how to run it.
 * It runs the parts one after another and prints a Markdown table for each:
 *
 * <pre>
 *   BenchReport ─▶ SpeedPart   ─▶ Speed, by JMH    time and allocation beside commonmark and flexmark
 *               ├▶ WalkPart    ─▶ Walk, by JMH     a folder on two cores beside one
 *               ├▶ ColdPart    ─▶ the command      whole processes beside a program of one line
 *               ├▶ GrowthPart  ─▶ GrowthProbe      time by length of input, for many Shapes
 *               └▶ MemoryPart  ─▶ MemoryProbe      heap that a parsed table keeps
 * </pre>
 *
 * <p>All numbers are ratios, exponents or bytes, and so can be compared between machines. Probes
 * run in a JVM of their own.
 */
@NullMarked
package io.github.exchangetables.bench;

import org.jspecify.annotations.NullMarked;
