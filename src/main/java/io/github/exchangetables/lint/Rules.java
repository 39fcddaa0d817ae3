package io.github.exchangetables.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that the linter adds to what is noticed while a page is read, one class each. Those
 * noticed before are {@code broken-header}, {@code cut-table}, {@code extra-cells}, {@code
 * misplaced-cells}, {@code absorbed-line}, {@code unnamed-row}, {@code unknown-certification},
 * {@code skipped-table}, {@code malformed-encoding} and {@code limit-reached}.
 */
final class Rules {

  private Rules() {}

  /** New rules for one run. */
  static List<PageRule> all(Optional<Path> docsRoot) {
    List<PageRule> rules =
        new ArrayList<>(
            List.of(
                new EmptyExtraCell(),
                new MissingCells(),
                new DiscountMismatch(),
                new WrongExchangeLabel(),
                new CodeMismatch(),
                new ContradictingTypes(),
                new StatusMismatch(),
                new MalformedLink(),
                new UnknownTier(),
                new UnknownType(),
                new UnknownStatus(),
                new DuplicateEntry(),
                new PipeInCode(),
                new InconsistentEntry(),
                new UnknownRule()));
    docsRoot.ifPresent(folder -> rules.add(new MissingPage(new DocsFolder(folder))));
    return rules;
  }
}
