package io.github.exchangetables.lint;

import static java.util.function.Predicate.not;

import io.github.exchangetables.comparison.DocsPages;
import io.github.exchangetables.comparison.FieldValues;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Two exchanges of one table that have a value in common, although their names are not related.
 *
 * <p>A value of three or more such exchanges is not reported. It is one of no exchange in
 * particular, such as an overview page.
 */
final class SharedValue implements PageRule {

  private static final String SEPARATOR = " ";

  private final String label;
  private final BiFunction<ExchangeEntry, Words, Map<String, String>> values;

  /**
   * Makes a rule.
   *
   * @param label what a message calls the value
   * @param values returns the values of an entry as they are written, by what is compared
   */
  SharedValue(String label, BiFunction<ExchangeEntry, Words, Map<String, String>> values) {
    this.label = label;
    this.values = values;
  }

  /** Makes the rule about docs pages. Links to the home page and to parts of pages are left out. */
  static SharedValue ofPages() {
    return new SharedValue("docs page", SharedValue::pages);
  }

  /** Makes the rule about websites. Those of hosts that many projects share are left out. */
  static SharedValue ofWebsites() {
    return new SharedValue("website", (entry, words) -> urls(EntryField.WEBSITE, entry, words));
  }

  /** Makes the rule about signup links. */
  static SharedValue ofSignups() {
    return new SharedValue(
        "signup link", (entry, words) -> urls(EntryField.SIGNUP_LINK, entry, words));
  }

  /** Makes the rule about connector ids. */
  static SharedValue ofIds() {
    return new SharedValue(
        "connector id", (entry, words) -> FieldValues.of(EntryField.CONNECTOR_ID, List.of(entry)));
  }

  private static Map<String, String> pages(ExchangeEntry entry, Words words) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (DocsLink link : entry.docs()) {
      String url = link.url();
      if (words.links().isDocs(url) && !url.contains("#")) {
        DocsPages.pageName(url).ifPresent(name -> pages.put(folder(url, name) + name, url));
      }
    }
    return pages;
  }

  private static String folder(String url, String name) {
    String path = Urls.path(url).replaceFirst("^(?:\\./)+", "");
    return path.substring(0, Math.max(0, path.lastIndexOf(name)));
  }

  private static Map<String, String> urls(EntryField field, ExchangeEntry entry, Words words) {
    Map<String, String> urls = FieldValues.of(field, List.of(entry));
    urls.values()
        .removeIf(url -> words.links().isDocs(url) || words.sites().isShared(Urls.site(url)));
    return urls;
  }

  @Override
  public void check(PageView page, Reporter reporter) {
    // A map finds keys of equal hash codes fast only if they are comparable.
    Map<String, List<RowView>> rowsByValue = new LinkedHashMap<>();
    for (RowView row : page.rows()) {
      for (String value : values(row).keySet()) {
        String key = row.table().number() + SEPARATOR + value;
        rowsByValue.computeIfAbsent(key, found -> new ArrayList<>(1)).add(row);
      }
    }
    rowsByValue.forEach(
        (key, rows) -> check(key.substring(key.indexOf(SEPARATOR) + 1), rows, reporter));
  }

  private Map<String, String> values(RowView row) {
    return row.entry().map(entry -> values.apply(entry, row.page().words())).orElse(Map.of());
  }

  private void check(String value, List<RowView> rows, Reporter reporter) {
    RowView first = rows.get(0);
    List<RowView> others = rows.stream().filter(not(relatedTo(first))).toList();
    if (!others.isEmpty() && others.stream().allMatch(relatedTo(others.get(0)))) {
      report(others.get(0), first, values(others.get(0)).getOrDefault(value, ""), reporter);
    }
  }

  private static Predicate<RowView> relatedTo(RowView row) {
    Predicate<String> related = ExchangeNames.ofOneHouse(row.name(), row.page().words().aliases());
    return other -> related.test(other.name());
  }

  private void report(RowView row, RowView first, String written, Reporter reporter) {
    SourceLocation before = row.page().location(first.nameRange());
    reporter.report(
        row.page().location(row.find(row.row().cells(), written)),
        row.subject()
            + "%s has the same %s %s in line %d"
                .formatted(
                    MessageText.plain(first.name()),
                    label,
                    MessageText.quote(written),
                    before.range().line()),
        List.of(before.related("the other exchange")));
  }
}
