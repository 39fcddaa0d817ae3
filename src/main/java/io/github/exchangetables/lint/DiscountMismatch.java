package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.FeeDiscounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reports fee badges with a text that has a different discount. The text is the alternative text or
 * title of the badge, the link around it, or the text beside it if it is the only badge of its
 * cell.
 */
final class DiscountMismatch implements RowRule {

  @Override
  public void check(RowView row, Reporter reporter) {
    if (row.entry().isPresent()) {
      row.row().cells().stream()
          .filter(cell -> cell.markdown().indexOf('%') >= 0)
          .forEach(cell -> check(row, cell, reporter));
    }
  }

  private static void check(RowView row, Cell cell, Reporter reporter) {
    FeeDiscounts discounts = row.page().words().discounts();
    List<Image> images = cell.images();
    boolean onlyBadge = images.stream().filter(discounts::isFeeBadge).count() == 1;
    List<Range> imageRanges = cell.imageRanges();
    List<Link> links = cell.links();
    List<Range> linkRanges = cell.linkRanges();
    Map<String, Set<BigDecimal>> percentages = new HashMap<>();
    int link = -1;
    for (int i = 0; i < images.size(); i++) {
      int start = imageRanges.get(i).start();
      while (link + 1 < links.size() && linkRanges.get(link + 1).start() <= start) {
        link++;
      }
      List<String> around = new ArrayList<>();
      if (link >= 0 && start < linkRanges.get(link).end()) {
        around.add(links.get(link).text());
        links.get(link).title().ifPresent(around::add);
      }
      if (onlyBadge) {
        around.add(cell.text());
      }
      check(row, imageRanges.get(i), images.get(i), around, percentages, reporter);
    }
  }

  private static void check(
      RowView row,
      Range range,
      Image badge,
      List<String> around,
      Map<String, Set<BigDecimal>> percentages,
      Reporter reporter) {
    Optional<BigDecimal> onBadge = row.page().words().discounts().onBadge(badge);
    if (onBadge.isPresent()) {
      around.add(badge.alt());
      badge.title().ifPresent(around::add);
      List<Set<BigDecimal>> inWords =
          around.stream()
              .map(text -> percentages.computeIfAbsent(text, DiscountMismatch::percentages))
              .filter(found -> !found.isEmpty())
              .toList();
      if (!inWords.isEmpty() && inWords.stream().noneMatch(set -> set.contains(onBadge.get()))) {
        reporter.report(
            row,
            row.page().find(range, badge.alt()),
            "the fee badge has a discount of %s%% and the text has %s%%"
                .formatted(
                    onBadge.get().toPlainString(),
                    inWords.get(0).iterator().next().toPlainString()));
      }
    }
  }

  private static Set<BigDecimal> percentages(String text) {
    return new LinkedHashSet<>(FeeDiscounts.percentages(text));
  }
}
