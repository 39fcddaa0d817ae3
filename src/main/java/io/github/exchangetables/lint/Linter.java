package io.github.exchangetables.lint;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks pages by the rules of the catalogue, {@link Rule}.
 *
 * <pre>{@code
 * Linter linter = Linter.defaults().withRule(Rule.MISSING_CELLS);
 * for (Finding finding : linter.check(ExchangeTables.walk(Path.of("docs")))) {
 *   System.out.println(finding.diagnostic().message());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Any page can be checked: nothing in it makes checking throw, and
 * the time that it takes grows with the page's length.
 */
public final class Linter {

  private static final Linter DEFAULTS = new Linter(enabledByDefault(), Optional.empty());

  private final Set<Rule> rules;
  private final Optional<Path> docsRoot;

  private Linter(Set<Rule> rules, Optional<Path> docsRoot) {
    this.rules = Collections.unmodifiableSet(rules);
    this.docsRoot = docsRoot;
  }

  private static EnumSet<Rule> enabledByDefault() {
    EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
    Arrays.stream(Rule.values()).filter(Rule::isEnabledByDefault).forEach(rules::add);
    return rules;
  }

  /**
   * Returns the linter that follows all rules that are on by default, and knows no docs folder.
   *
   * @return the default linter
   */
  public static Linter defaults() {
    return DEFAULTS;
  }

  /**
   * Returns this linter with one rule more.
   *
   * @param rule the rule
   * @return the changed copy
   * @throws NullPointerException if {@code rule} is null
   */
  public Linter withRule(Rule rule) {
    EnumSet<Rule> more = copyOfRules();
    more.add(rule);
    return new Linter(more, docsRoot);
  }

  /**
   * Returns this linter without a rule.
   *
   * @param rule the rule
   * @return the changed copy
   * @throws NullPointerException if {@code rule} is null
   */
  public Linter withoutRule(Rule rule) {
    EnumSet<Rule> fewer = copyOfRules();
    fewer.remove(requireNonNull(rule, "rule"));
    return new Linter(fewer, docsRoot);
  }

  /**
   * Returns this linter with these rules and no others.
   *
   * @param rules the rules
   * @return the changed copy
   * @throws NullPointerException if {@code rules} or an element is null
   */
  public Linter withOnlyRules(Collection<Rule> rules) {
    EnumSet<Rule> only = EnumSet.noneOf(Rule.class);
    only.addAll(rules);
    return new Linter(only, docsRoot);
  }

  /**
   * Returns this linter with a docs folder, below which {@link Rule#MISSING_PAGE} looks for pages.
   * Without one that rule finds nothing.
   *
   * <p>A relative link is looked up if the page that it is in lies below the docs folder: if its
   * {@link Page#file()} does, seen from the working directory, or else from the docs folder.
   *
   * @param docsRoot the folder that MkDocs calls {@code docs_dir}
   * @return the changed copy
   * @throws NullPointerException if {@code docsRoot} is null
   */
  public Linter withDocsRoot(Path docsRoot) {
    return new Linter(rules, Optional.of(docsRoot));
  }

  private EnumSet<Rule> copyOfRules() {
    EnumSet<Rule> copy = EnumSet.noneOf(Rule.class);
    copy.addAll(rules);
    return copy;
  }

  /**
   * Returns the rules that this linter follows.
   *
   * @return the rules, in the order of the catalogue; unmodifiable
   */
  public Set<Rule> rules() {
    return rules;
  }

  /**
   * Starts a run over pages that come one by one.
   *
   * @return a run that has seen no page
   */
  public LintRun start() {
    return new LintRun(rules, docsRoot);
  }

  /**
   * Checks one page.
   *
   * @param page the page
   * @return what was found, in the order of the page
   * @throws NullPointerException if {@code page} is null
   */
  public List<Finding> check(Page page) {
    return check(Stream.of(page));
  }

  /**
   * Checks several pages, each by itself and against each other.
   *
   * @param pages the pages; the stream is used up, and not closed
   * @return what was found, in the order of the pages
   * @throws NullPointerException if {@code pages} or an element is null
   */
  public List<Finding> check(Stream<Page> pages) {
    LintRun run = start();
    pages.forEachOrdered(run::check);
    return run.finish();
  }
}
