/**
 * Checks pages: finds mistakes in their tables, such as cells that no renderer shows, links that
 * lead nowhere, and tables that contradict each other.
 *
 * <p>{@link io.github.exchangetables.lint.Linter} is the type to start from. It passes on the
 * diagnostics of the pages and adds those of its own rules. Nothing is ever fetched from the
 * network. Inside:
 *
 * <pre>
 *   Linter ──▶ LintRun ── page by page ──▶ PageView: rows, locations, suppressions
 *                 │                           │
 *                 │    Rules ── one class each: RowRule or PageRule
 *                 ▼
 *              Finding, in the order of the pages
 * </pre>
 *
 * <p>A new rule is a constant of {@link io.github.exchangetables.diagnostic.Rule}, a class here,
 * and its line in {@code Rules}.
 */
@NullMarked
package io.github.exchangetables.lint;

import org.jspecify.annotations.NullMarked;
