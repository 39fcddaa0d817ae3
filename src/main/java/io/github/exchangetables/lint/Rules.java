package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The rules that are checked after parsing, one class each. The parser itself reports {@code
 * broken-header}, {@code cut-table}, {@code extra-cells}, {@code misplaced-cells}, {@code
 * absorbed-line}, {@code unnamed-row}, {@code unknown-certification}, {@code skipped-table}, {@code
 * malformed-encoding} and {@code limit-reached}.
 */
final class Rules {

  /** The rules that need a docs folder. */
  static final Set<Rule> OF_DOCS_FOLDER =
      Set.of(
          Rule.MISSING_PAGE,
          Rule.REDIRECTED_PAGE,
          Rule.MISSING_ANCHOR,
          Rule.MISSING_IMAGE,
          Rule.CONNECTOR_MISMATCH);

  private Rules() {}

  /** Returns new rules for one run, without those that need a docs folder, in a mutable map. */
  static Map<Rule, PageRule> all() {
    Map<Rule, PageRule> rules = new EnumMap<>(Rule.class);
    rules.put(Rule.EMPTY_EXTRA_CELL, new EmptyExtraCell());
    rules.put(Rule.MISSING_CELLS, new MissingCells());
    rules.put(Rule.DISCOUNT_MISMATCH, new DiscountMismatch());
    rules.put(Rule.WRONG_EXCHANGE_LABEL, new WrongExchangeLabel());
    rules.put(Rule.CODE_MISMATCH, new CodeMismatch());
    rules.put(Rule.CONTRADICTING_TYPES, new ContradictingTypes());
    rules.put(Rule.STATUS_MISMATCH, new StatusMismatch());
    rules.put(Rule.MISSING_ALT, new MissingAlt());
    rules.put(Rule.MALFORMED_LINK, new MalformedLink());
    rules.put(Rule.MALFORMED_TAG, new MalformedTags());
    rules.put(Rule.UNKNOWN_TIER, new UnknownTier());
    rules.put(Rule.UNKNOWN_TYPE, new UnknownType());
    rules.put(Rule.UNKNOWN_STATUS, new UnknownStatus());
    rules.put(Rule.DUPLICATE_ENTRY, new DuplicateEntry());
    rules.put(Rule.SHARED_PAGE, SharedValue.ofPages());
    rules.put(Rule.SHARED_WEBSITE, SharedValue.ofWebsites());
    rules.put(Rule.SHARED_SIGNUP, SharedValue.ofSignups());
    rules.put(Rule.MALFORMED_ID, new MalformedId());
    rules.put(Rule.PIPE_IN_CODE, new PipeInCode());
    rules.put(Rule.LONE_PIPE, new LonePipe());
    rules.put(Rule.INCONSISTENT_ENTRY, new InconsistentEntry());
    rules.put(Rule.SPELLING_VARIANT, new SpellingVariant());
    rules.put(Rule.UNKNOWN_RULE, new UnknownRule());
    return rules;
  }

  /** Returns new rules that need a docs folder. The settings of the site are read. */
  static Map<Rule, PageRule> of(Path docsRoot) {
    DocsFolder docs = new DocsFolder(docsRoot);
    Map<Rule, PageRule> rules = new EnumMap<>(Rule.class);
    rules.put(
        Rule.MISSING_PAGE,
        PageLinks.ofLinks(docs::problem, "%s leads to a page that does not exist: %s"));
    rules.put(Rule.REDIRECTED_PAGE, PageLinks.ofLinks(docs::redirect, "%s is redirected to %s"));
    rules.put(Rule.CONNECTOR_MISMATCH, new ConnectorMismatch(docs));
    rules.put(
        Rule.MISSING_ANCHOR,
        PageLinks.ofLinks(
                new LinkedAnchors(docs)::problem, "%s leads to an anchor that does not exist: %s")
            .in(row -> !row.isRed()));
    rules.put(
        Rule.MISSING_IMAGE,
        PageLinks.ofImages(docs::missingFile, "%s leads to an image that does not exist: %s"));
    return rules;
  }
}
