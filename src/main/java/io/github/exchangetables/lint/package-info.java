/**
 * Checks pages: what a docs maintainer would want to be told of their tables.
 *
 * <p>{@link io.github.exchangetables.lint.Linter} is the type to start from. It hands over what was
 * noticed while a page was read and adds the rules that look at what the tables say. Nothing is
 * ever fetched from the network. The flow inside:
 *
 * <pre>
 *   Linter ──▶ LintRun ── page by page ──▶ PageView: tables, rows, entries, comments that silence
 *                 │                           │
 *                 │    the classes of Rules ◀─┘  one a rule: RowRule, PageRule
 *                 ▼
 *              Finding, in the order of the pages
 * </pre>
 *
 * <p>A new rule is a constant in the catalogue, {@link io.github.exchangetables.diagnostic.Rule}, a
 * class here, and its line in {@code Rules}.
 */
@NullMarked
package io.github.exchangetables.lint;

import org.jspecify.annotations.NullMarked;
