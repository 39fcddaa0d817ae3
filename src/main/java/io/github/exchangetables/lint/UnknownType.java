package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.TextWords;
import io.github.exchangetables.vocabulary.TypeWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value in a type column that is no known connector type. Values are parted by commas, slashes
 * and the like, or by the spaces between words in capitals.
 */
final class UnknownType implements RowRule {

  private static final String SEPARATORS = ",/;&+";

  /** What is longer is no value but a remark. */
  private static final int MAX_WORDS = 3;

  private static final String EXPECTED =
      Arrays.stream(ConnectorType.values())
          .map(ConnectorType::label)
          .collect(Collectors.joining(", "));

  @Override
  public Rule rule() {
    return Rule.UNKNOWN_TYPE;
  }

  @Override
  public void check(RowView row, Reporter reporter) {
    for (RowView.Placed type : row.cells(ColumnKind.TYPE)) {
      Cell cell = type.cell();
      CellSource source = new CellSource(cell);
      for (String value : cell.isBlank() ? List.<String>of() : values(cell.text())) {
        if (isValue(value) && TypeWords.in(value).isEmpty()) {
          reporter.report(
              row,
              source.find(value),
              "the type %s is not known: expected some of %s"
                  .formatted(MessageText.quote(value), EXPECTED));
        }
      }
    }
  }

  private static boolean isValue(String text) {
    return !AbstractCell.isBlank(text)
        && text.chars().anyMatch(Character::isLetter)
        && TextWords.ofName(text).size() <= MAX_WORDS;
  }

  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        addValues(text.substring(start, i).strip(), values);
        start = i + 1;
      }
    }
    return values;
  }

  /** {@code SPOT CLOB CEX} is three values, {@code concentrated liquidity AMM} is one. */
  private static void addValues(String part, List<String> values) {
    boolean capitals = part.chars().noneMatch(Character::isLowerCase);
    values.addAll(capitals ? List.of(part.split(" ", -1)) : List.of(part));
  }
}
