package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.FeeDiscounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fee badge of one discount, with words of another: in its alternative text or title, in the link
 * around it, or beside it where it is the cell's only badge.
 */
final class DiscountMismatch implements RowRule {

  @Override
  public Rule rule() {
    return Rule.DISCOUNT_MISMATCH;
  }

  @Override
  public void check(RowView row, Reporter reporter) {
    if (row.entry().isPresent()) {
      row.row().cells().stream()
          .filter(cell -> cell.markdown().indexOf('%') >= 0)
          .forEach(cell -> check(row, cell, reporter));
    }
  }

  private static void check(RowView row, Cell cell, Reporter reporter) {
    List<Image> badges = cell.images().stream().filter(FeeDiscounts::isFeeBadge).toList();
    if (badges.isEmpty()) {
      return;
    }
    CellSource source = new CellSource(cell);
    Set<Image> linked = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Link link : cell.links()) {
      linked.addAll(link.images());
      List<String> around = textsOf(link);
      if (badges.size() == 1) {
        around.add(cell.text());
      }
      link.images().forEach(image -> check(row, source, image, around, reporter));
    }
    for (Image badge : badges) {
      if (!linked.contains(badge)) {
        List<String> around = badges.size() == 1 ? List.of(cell.text()) : List.of();
        check(row, source, badge, around, reporter);
      }
    }
  }

  private static List<String> textsOf(Link link) {
    List<String> texts = new ArrayList<>(3);
    texts.add(link.text());
    link.title().ifPresent(texts::add);
    return texts;
  }

  private static void check(
      RowView row, CellSource source, Image badge, List<String> around, Reporter reporter) {
    Optional<BigDecimal> onBadge = FeeDiscounts.onBadge(badge);
    if (onBadge.isEmpty()) {
      return;
    }
    List<String> texts = new ArrayList<>(around);
    texts.add(badge.alt());
    badge.title().ifPresent(texts::add);
    List<BigDecimal> inWords =
        texts.stream().flatMap(text -> FeeDiscounts.percentages(text).stream()).toList();
    if (!inWords.isEmpty() && !inWords.contains(onBadge.get())) {
      reporter.report(
          row,
          source.find(badge.alt()),
          "the badge says -%s%% and the words say %s%%"
              .formatted(onBadge.get().toPlainString(), inWords.get(0).toPlainString()));
    }
  }
}
