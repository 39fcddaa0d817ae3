package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.TextWords;
import io.github.exchangetables.vocabulary.TypeWords;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports unknown connector types, in tables whose type cells mostly have known types. In other
 * tables the types are not connector types.
 */
final class UnknownType implements PageRule {

  private static final String SEPARATORS = "[,/;&+]";

  /** A longer text is a remark, not a value. */
  private static final int MAX_WORDS = 3;

  private static final String EXPECTED =
      Arrays.stream(ConnectorType.values())
          .map(ConnectorType::label)
          .collect(Collectors.joining(", "));

  @Override
  public void check(PageView page, Reporter reporter) {
    TypeWords types = page.words().types();
    new FamiliarColumns(page, ColumnKind.TYPE, cell -> !types.in(cell.text()).isEmpty())
        .forEach((row, cell) -> check(row, cell, reporter));
  }

  private static void check(RowView row, Cell cell, Reporter reporter) {
    TypeWords types = row.page().words().types();
    Range range = cell.range();
    values(cell.text())
        .filter(value -> isValue(value) && !types.isKnown(value))
        .distinct()
        .forEach(
            value ->
                reporter.report(
                    row,
                    row.page().find(range, value),
                    "unknown type %s; expected some of %s"
                        .formatted(MessageText.quote(value), EXPECTED)));
  }

  private static boolean isValue(String text) {
    return !AbstractCell.isBlank(text)
        && text.chars().anyMatch(Character::isLetter)
        && TextWords.ofName(text).size() <= MAX_WORDS;
  }

  /**
   * The values in a text: {@code SPOT CLOB CEX} is three values, {@code concentrated liquidity AMM}
   * is one.
   */
  private static Stream<String> values(String text) {
    return Arrays.stream(text.split(SEPARATORS, -1))
        .map(String::strip)
        .flatMap(
            part ->
                part.chars().noneMatch(Character::isLowerCase)
                    ? Arrays.stream(part.split(" ", -1))
                    : Stream.of(part));
  }
}
