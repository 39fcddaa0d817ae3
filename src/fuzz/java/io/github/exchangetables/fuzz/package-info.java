/**
 * Targets for a fuzzer that is led by coverage: each takes any bytes, and throws if what must hold
 * of every page does not hold of these. A test replays {@code testdata/fuzz} through them.
 */
package io.github.exchangetables.fuzz;
