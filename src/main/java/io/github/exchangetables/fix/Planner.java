package io.github.exchangetables.fix;

import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedTable;
import java.util.Set;

/** Plans the fixes of tables, one table at a time. */
interface Planner {

  /**
   * Plans the fixes of a table.
   *
   * @param scope what may be fixed
   * @param table a table of the page
   * @param skipped the fixes to skip; the planner adds those that it cannot make
   */
  FixedTable plan(FixScope scope, AnalyzedTable table, Set<Fix> skipped);
}
