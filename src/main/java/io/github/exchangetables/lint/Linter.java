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
 * Checks pages by a set of {@linkplain Rule rules}. Start from {@link #defaults()}.
 *
 * <pre>{@code
 * Linter linter = Linter.defaults().withRule(Rule.MISSING_CELLS);
 * try (Stream<Page> pages = ExchangeTables.walk(Path.of("docs"))) {
 *   linter.check(pages).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Nothing is ever fetched from the network. Nothing in a page makes checking throw, and the time
 * that it takes grows linearly with the length of the page.
 *
 * <p>Immutable and thread-safe.
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
   * Returns the linter with the rules that are {@linkplain Rule#isEnabledByDefault() enabled by
   * default}, and without a docs folder.
   *
   * @return the default linter
   */
  public static Linter defaults() {
    return DEFAULTS;
  }

  /**
   * Returns this linter with a rule enabled.
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
   * Returns this linter with a rule disabled.
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
   * Returns this linter with only some rules enabled.
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
   * Returns this linter with a docs folder, in which {@link Rule#MISSING_PAGE} and {@link
   * Rule#REDIRECTED_PAGE} look for pages. Without a docs folder these rules find nothing.
   *
   * <p>Relative links are only checked in pages below the docs folder. {@link Page#file()} tells
   * where a page is; a relative path there starts from the working directory.
   *
   * <p>Each check reads the settings of the site from files in the docs folder and above: {@code
   * _redirects}, {@code docs.json}, {@code mint.json} and {@code mkdocs.yml}. All but the first
   * need the library {@code org.snakeyaml:snakeyaml-engine}, module {@code org.snakeyaml.engine}. A
   * file that is ignored, because it is not valid or the library is not there, is named in the
   * messages of {@link Rule#MISSING_PAGE}.
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
   * Returns the rules that are enabled.
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
   * @return the findings, in the order of the page
   * @throws NullPointerException if {@code page} is null
   */
  public List<Finding> check(Page page) {
    return check(Stream.of(page));
  }

  /**
   * Checks several pages, and what they say of the same exchange against each other.
   *
   * <p>Pages are checked one by one as the stream gives them, in its order, and are not kept.
   *
   * @param pages the pages; the stream is consumed and not closed
   * @return the findings, in the order of the pages and in each in the order of its source
   * @throws NullPointerException if {@code pages} or an element is null
   */
  public List<Finding> check(Stream<Page> pages) {
    LintRun run = new LintRun(rules, docsRoot);
    pages.forEachOrdered(run::check);
    return run.finish();
  }
}
