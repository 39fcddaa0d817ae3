package io.github.exchangetables.lint;

import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The values of a settings file.
 *
 * @param options the flavor and the vocabulary
 * @param docsRoot the docs folder
 * @param baseline the file of known findings
 * @param linter the rules and severities, without the docs folder and without overrides
 * @param exclude the paths that are left out
 * @param overrides other values for some paths
 */
record SettingsValues(
    ParseOptions options,
    Optional<Path> docsRoot,
    Optional<Path> baseline,
    Linter linter,
    List<PathPattern> exclude,
    List<PathOverride> overrides) {

  /**
   * Other values for some paths.
   *
   * @param paths the paths
   * @param flavor the flavor, if it is a different one
   * @param rules changes the rules and severities
   */
  record PathOverride(
      List<PathPattern> paths, Optional<Flavor> flavor, UnaryOperator<Linter> rules) {}
}
