package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.TextWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One exchange with several spellings in the pages of a run. Names are compared by their letters
 * and digits.
 *
 * <p>Left out are code spans, connector ids, alternative texts of logos, the marks of footnotes,
 * and tables without a capital in any name: their names are ids.
 */
final class SpellingVariant implements PageRule {

  private static final Pattern FOOTNOTE = Pattern.compile("[\\s*†‡§¹²³⁴⁵]+$");

  /** A spelling: where it is first, and how often it is there. */
  private static final class Spelling {

    private final String text;
    private final SourceLocation first;
    private int count;

    Spelling(String text, SourceLocation first) {
      this.text = text;
      this.first = first;
    }
  }

  private final Map<String, Map<String, Spelling>> spellingsByName = new LinkedHashMap<>();

  @Override
  public void check(PageView page, Reporter reporter) {
    Set<Integer> withCapitals =
        page.rows().stream()
            .filter(row -> row.name().chars().anyMatch(Character::isUpperCase))
            .map(row -> row.table().number())
            .collect(Collectors.toSet());
    for (RowView row : page.rows()) {
      row.entry()
          .filter(entry -> withCapitals.contains(row.table().number()) && isSpelled(row, entry))
          .ifPresent(entry -> add(row));
    }
  }

  private static boolean isSpelled(RowView row, ExchangeEntry entry) {
    return !entry.connectorIds().contains(entry.name())
        && row.nameCell().filter(cell -> cell.codeSpans().isEmpty()).isPresent();
  }

  private void add(RowView row) {
    String text = FOOTNOTE.matcher(row.name()).replaceAll("");
    SourceLocation location = row.page().location(row.nameRange());
    if (!text.isEmpty() && !location.suppressed().contains(Rule.SPELLING_VARIANT)) {
      spellingsByName
          .computeIfAbsent(TextWords.fold(text), name -> new LinkedHashMap<>(2))
          .computeIfAbsent(text, spelling -> new Spelling(spelling, location))
          .count++;
    }
  }

  @Override
  public void end(Reporter reporter) {
    for (Map<String, Spelling> spellings : spellingsByName.values()) {
      if (spellings.size() > 1) {
        report(new ArrayList<>(spellings.values()), reporter);
      }
    }
  }

  /** Reports all spellings but the most frequent one, which is the first of several. */
  private static void report(List<Spelling> spellings, Reporter reporter) {
    spellings.sort(Comparator.comparingInt((Spelling spelling) -> spelling.count).reversed());
    Spelling usual = spellings.get(0);
    for (Spelling odd : spellings.subList(1, spellings.size())) {
      reporter.report(
          odd.first,
          "the name is spelled %s here and %s in %s"
              .formatted(
                  MessageText.quote(odd.text), MessageText.quote(usual.text), usual.first.label()),
          List.of(usual.first.related("the usual spelling")));
    }
  }
}
