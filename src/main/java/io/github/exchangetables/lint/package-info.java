/**
 * Checks the tables of pages by rules. It finds mistakes such as cells that no renderer shows,
 * links that lead nowhere, and tables that contradict each other.
 *
 * <p>Start with {@link io.github.exchangetables.lint.Linter}. It returns the diagnostics of the
 * pages and the findings of its own rules. Nothing is fetched from the network. Inside:
 *
 * <pre>
 *   Linter ──▶ LintRun ── page by page ──▶ PageView: rows, locations, suppressions
 *                 │                           │
 *                 │    Rules ── one class each: RowRule or PageRule
 *                 ▼
 *              Finding, in the order of the pages
 * </pre>
 *
 * <p>{@link io.github.exchangetables.lint.Baseline} keeps findings that are known, and {@link
 * io.github.exchangetables.lint.ProjectSettings} reads the settings of a project.
 *
 * <p>A new rule is a constant of {@link io.github.exchangetables.diagnostic.Rule}, a class here,
 * and its line in {@code Rules}.
 */
@NullMarked
package io.github.exchangetables.lint;

import org.jspecify.annotations.NullMarked;
