package io.github.exchangetables.cli;

import io.github.exchangetables.fix.Fixer;
import io.github.exchangetables.lint.Linter;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the options of {@code fix} choose.
 *
 * @param isDry whether no file is changed
 * @param printsDiff whether the changes are printed
 * @param layout adds columns or changes the white space of tables
 * @param sortColumn the column that tables are sorted by
 */
record FixChoices(
    boolean isDry, boolean printsDiff, UnaryOperator<Fixer> layout, Optional<String> sortColumn) {

  /** Returns the fixer of what a linter reports. */
  Fixer fixer(Linter linter) {
    Fixer fixer = layout.apply(Fixer.defaults().withLinter(linter));
    return sortColumn.map(fixer::withRowsSortedBy).orElse(fixer);
  }
}
