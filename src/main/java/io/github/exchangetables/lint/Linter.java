package io.github.exchangetables.lint;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.diagnostic.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Checks pages by a set of {@linkplain Rule rules}. Start with {@link #defaults()}.
 *
 * <pre>{@code
 * Linter linter = Linter.defaults().withRule(Rule.MISSING_CELLS);
 * try (Stream<Page> pages = ExchangeTables.walk(Path.of("docs"))) {
 *   linter.check(pages).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Nothing is fetched from the network. No content of a page makes a method throw, and the time
 * is linear in the length of the page.
 *
 * <p>Immutable and thread-safe.
 */
public final class Linter {

  private static final Linter DEFAULTS =
      new Linter(enabledByDefault(), Map.of(), Optional.empty(), List.of());

  /** Other rules for some pages. */
  private record PageOverride(Predicate<Page> pages, UnaryOperator<Linter> change) {}

  private final Set<Rule> rules;
  private final Map<Rule, Severity> severities;
  private final Optional<Path> docsRoot;
  private final List<PageOverride> overrides;

  private Linter(
      Set<Rule> rules,
      Map<Rule, Severity> severities,
      Optional<Path> docsRoot,
      List<PageOverride> overrides) {
    this.rules = Collections.unmodifiableSet(rules);
    this.severities = severities;
    this.docsRoot = docsRoot;
    this.overrides = overrides;
  }

  private static EnumSet<Rule> enabledByDefault() {
    EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
    Arrays.stream(Rule.values()).filter(Rule::isEnabledByDefault).forEach(rules::add);
    return rules;
  }

  /**
   * Returns a linter with the rules that are {@linkplain Rule#isEnabledByDefault() enabled by
   * default} and without a docs folder.
   *
   * @return the default linter
   */
  public static Linter defaults() {
    return DEFAULTS;
  }

  /**
   * Returns a copy with a rule enabled.
   *
   * @param rule the rule
   * @return the changed copy
   * @throws NullPointerException if {@code rule} is null
   */
  public Linter withRule(Rule rule) {
    EnumSet<Rule> more = copyOfRules();
    more.add(rule);
    return new Linter(more, severities, docsRoot, overrides);
  }

  /**
   * Returns a copy with a rule enabled, whose findings have a different severity.
   *
   * @param rule the rule
   * @param severity the severity of its findings
   * @return the changed copy
   * @throws NullPointerException if an argument is null
   */
  public Linter withRule(Rule rule, Severity severity) {
    Map<Rule, Severity> changed = new EnumMap<>(Rule.class);
    changed.putAll(severities);
    changed.put(rule, requireNonNull(severity, "severity"));
    return new Linter(
        withRule(rule).rules, Collections.unmodifiableMap(changed), docsRoot, overrides);
  }

  /**
   * Returns a copy with different rules for some pages.
   *
   * <pre>{@code
   * Linter linter =
   *     Linter.defaults()
   *         .withOverride(
   *             page -> page.file().orElse("").startsWith("docs/blog/"),
   *             blog -> blog.withoutRule(Rule.MISSING_PAGE));
   * }</pre>
   *
   * <p>If several overrides apply to a page, a later one changes what an earlier one returns.
   *
   * @param pages which pages the override applies to
   * @param change changes the rules and severities; a changed docs folder or override has no effect
   * @return the changed copy
   * @throws NullPointerException if an argument is null
   */
  public Linter withOverride(Predicate<Page> pages, UnaryOperator<Linter> change) {
    PageOverride added =
        new PageOverride(requireNonNull(pages, "pages"), requireNonNull(change, "change"));
    List<PageOverride> more = Stream.concat(overrides.stream(), Stream.of(added)).toList();
    return new Linter(rules, severities, docsRoot, more);
  }

  /** Returns the linter with the rules for a page. */
  Linter forPage(Page page) {
    Linter linter = this;
    for (PageOverride override : overrides) {
      linter = override.pages().test(page) ? override.change().apply(linter) : linter;
    }
    return linter;
  }

  /** Returns the severity of the findings of a rule. */
  Severity severity(Rule rule) {
    return severities.getOrDefault(rule, rule.severity());
  }

  Optional<Path> docsRoot() {
    return docsRoot;
  }

  /**
   * Returns a copy with a rule disabled.
   *
   * @param rule the rule
   * @return the changed copy
   * @throws NullPointerException if {@code rule} is null
   */
  public Linter withoutRule(Rule rule) {
    EnumSet<Rule> fewer = copyOfRules();
    fewer.remove(requireNonNull(rule, "rule"));
    return new Linter(fewer, severities, docsRoot, overrides);
  }

  /**
   * Returns a copy with exactly some rules enabled.
   *
   * @param rules the rules
   * @return the changed copy
   * @throws NullPointerException if {@code rules} or an element is null
   */
  public Linter withOnlyRules(Collection<Rule> rules) {
    EnumSet<Rule> only = EnumSet.noneOf(Rule.class);
    only.addAll(rules);
    return new Linter(only, severities, docsRoot, overrides);
  }

  /**
   * Returns a copy with a docs folder, in which {@link Rule#MISSING_PAGE} and {@link
   * Rule#REDIRECTED_PAGE} look for pages, {@link Rule#MISSING_ANCHOR} looks for headings, {@link
   * Rule#MISSING_IMAGE} looks for images and {@link Rule#CONNECTOR_MISMATCH} reads connector
   * tables. Without a docs folder these rules find nothing.
   *
   * <p>Relative links are only checked in pages inside the docs folder. A relative {@link
   * Page#file()} is resolved against the working directory.
   *
   * <p>Each check reads the settings of the site from files in the docs folder and above: {@code
   * _redirects}, {@code docs.json}, {@code mint.json} and {@code mkdocs.yml}. All but the first
   * need the library {@code org.snakeyaml:snakeyaml-engine}, module {@code org.snakeyaml.engine}. A
   * file that is ignored, because it is invalid or the library is missing, is named in the messages
   * of {@link Rule#MISSING_PAGE}.
   *
   * @param docsRoot the folder that MkDocs calls {@code docs_dir}
   * @return the changed copy
   * @throws NullPointerException if {@code docsRoot} is null
   */
  public Linter withDocsRoot(Path docsRoot) {
    return new Linter(rules, severities, Optional.of(docsRoot), overrides);
  }

  private EnumSet<Rule> copyOfRules() {
    EnumSet<Rule> copy = EnumSet.noneOf(Rule.class);
    copy.addAll(rules);
    return copy;
  }

  /**
   * Returns the rules that are enabled, unless an override changes them for a page.
   *
   * @return the rules, in the order of {@link Rule}; unmodifiable
   */
  public Set<Rule> rules() {
    return rules;
  }

  /**
   * Checks one page.
   *
   * @param page the page
   * @return the findings, in source order
   * @throws NullPointerException if {@code page} is null
   */
  public List<Finding> check(Page page) {
    return check(Stream.of(page));
  }

  /**
   * Checks several pages, and compares their entries of the same exchange.
   *
   * <p>Pages are checked one at a time in the order of the stream, and are not kept.
   *
   * @param pages the pages; the stream is consumed but not closed
   * @return the findings, in the order of the pages and in source order
   * @throws NullPointerException if {@code pages} or an element is null
   */
  public List<Finding> check(Stream<Page> pages) {
    LintRun run = new LintRun(this);
    pages.forEachOrdered(run::check);
    return run.finish();
  }
}
