package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells have the meaning that the decision tables in {@code testdata/meaning} state. */
class DecisionTablesTest {

  private static final Path FOLDER = Path.of("testdata", "meaning");
  private static final int FEWEST_ROWS = 25;

  /** A decision table, by the fact that it is about. */
  private enum Decision {
    CERTIFIED("Certified"),
    TIER("Tier"),
    STATUS("Status"),
    TYPES("Type"),
    TYPE_FLAGS("Perp"),
    SIGNUP_CODES("Signup"),
    DISCOUNTS("Signup");

    private final String header;

    Decision(String header) {
      this.header = header;
    }

    /** What an entry says of the fact, in the words of the table. */
    String meaning(ExchangeEntry entry) {
      return switch (this) {
        case CERTIFIED -> entry.certified().map(yes -> yes ? "yes" : "no").orElse("unknown");
        case TIER -> word(entry.tier().map(Tier::label));
        case STATUS -> word(entry.status().flatMap(Status::level).map(Status.Level::label));
        case TYPES -> types(entry.types());
        case TYPE_FLAGS -> entry.types().contains(ConnectorType.PERP) ? "yes" : "no";
        case SIGNUP_CODES -> word(firstSignup(entry).flatMap(Signup::code));
        case DISCOUNTS ->
            word(
                firstSignup(entry)
                    .flatMap(Signup::feeDiscountPercent)
                    .map(BigDecimal::toPlainString));
      };
    }

    String file() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }

    List<Row> rows() throws IOException {
      return ExchangeTables.parse(FOLDER.resolve(file())).tables().get(0).rows();
    }

    String meaningOf(String cell) {
      String page =
          "| Exchange | Website | %s |\n|---|---|---|\n| Kraken | | %s |\n".formatted(header, cell);
      return meaning(ExchangeTables.parse(page).entries().get(0));
    }
  }

  /** One row of a decision table. */
  private record Case(Decision decision, String cell, String means, String why) {}

  private static String types(Collection<ConnectorType> types) {
    return types.isEmpty()
        ? "none"
        : types.stream().map(ConnectorType::label).collect(Collectors.joining(" "));
  }

  private static Optional<Signup> firstSignup(ExchangeEntry entry) {
    return entry.signups().stream().findFirst();
  }

  private static String word(Optional<String> word) {
    return word.orElse("none");
  }

  static Stream<Case> cases() throws IOException {
    Stream.Builder<Case> cases = Stream.builder();
    for (Decision decision : Decision.values()) {
      for (Row row : decision.rows()) {
        List<Cell> cells = row.cells();
        cases.add(
            new Case(decision, cells.get(0).markdown(), cells.get(1).text(), cells.get(2).text()));
      }
    }
    return cases.build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void cellHasTheMeaningInItsDecisionTable(Case expected) {
    assertThat(expected.decision().meaningOf(expected.cell()))
        .as("%s: %s", expected.cell(), expected.why())
        .isEqualTo(expected.means());
  }

  @Test
  void everyDecisionTableHasEnoughRows() throws IOException {
    for (Decision decision : Decision.values()) {
      assertThat(decision.rows()).as(decision.file()).hasSizeGreaterThanOrEqualTo(FEWEST_ROWS);
    }
  }
}
