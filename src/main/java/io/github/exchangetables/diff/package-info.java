/**
 * The differences between two lists of entries.
 *
 * <p>Start with {@link io.github.exchangetables.diff.EntryDiff}. The flow inside:
 *
 * <pre>
 *   two lists ──▶ Renames: pairs of names of one exchange
 *       │
 *       ▼
 *   Listing: the entries of one exchange and market in both lists
 *       │
 *       ├──▶ EntryChange
 *       └──▶ Contradiction
 * </pre>
 */
@NullMarked
package io.github.exchangetables.diff;

import org.jspecify.annotations.NullMarked;
