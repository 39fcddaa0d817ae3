package io.github.exchangetables.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.arbitraries.RowStyle;
import io.github.exchangetables.arbitraries.TableText;
import io.github.exchangetables.exchange.LocatedEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows are aligned as section 3 of the contract specifies, from Markdown to entry. */
class RowAlignmentTest {

  /** A cell, and what section 3 says of it; by which columns it may be claimed. */
  private enum Sample {
    EMPTY(""),
    DASH("-"),
    TEXT("Kraken"),
    TYPES("CLOB CEX", "Type/Docs/Spot/Exchange"),
    LINK("[Kraken](https://www.kraken.com/)"),
    PICTURE("![Kraken](kraken.png)"),
    PICTURE_WITHOUT_ALT("![](kraken.png)"),
    HTML_IMAGE("<img src=\"kraken.png\" alt=\"Kraken\">", "Logo"),
    LINKED_HTML_IMAGE("[<img src=\"k.png\" alt=\"\">](https://k.com/)", "Logo"),
    BADGE("![Certified](badge.svg)", "Certified"),
    HTML_BADGE("<img src=\"certified.svg\">", "Logo Certified"),
    TYPED_DOCS("[spot](/exchanges/kraken/)", "Docs"),
    TYPED_DOCS_AND_MORE("[perp](/perp/) [more](https://a.b/)", "Docs"),
    OTHER_DOCS("[spot](/spot/) [guide](/guide/)"),
    API("[api](https://docs.kraken.com/)", "Docs"),
    NAME_AND_API("[Kraken](https://www.kraken.com/) ([API](https://docs.kraken.com/))"),
    TYPED_DOCS_AND_API("[spot](/spot/) [SDK](https://k.com/)", "Docs"),
    SHORTCODE(":warning:", "Status/Certified");

    /** Columns that do not contradict an HTML image at the start of a cell. */
    private static final Set<String> MAY_HOLD_PICTURES =
        Set.of("Exchange", "Status", "Certified", "Website");

    /** Columns that contradict nothing but what belongs in the logo. */
    private static final Set<String> LENIENT = Set.of("Notes", "REST", "Type", "Spot", "API docs");

    private final String markdown;
    private final String claims;

    Sample(String markdown) {
      this(markdown, "");
    }

    /** Creates a sample; claims have a space between them, the columns of a claim a slash. */
    Sample(String markdown, String claims) {
      this.markdown = markdown;
      this.claims = claims;
    }

    List<Set<String>> claims() {
      return Stream.of(claims.split(" ", -1))
          .filter(claim -> !claim.isEmpty())
          .map(claim -> Set.of(claim.split("/", -1)))
          .toList();
    }

    boolean isBlank() {
      return this == EMPTY || this == DASH;
    }

    boolean isPicture() {
      return markdown.startsWith("![") || markdown.contains("<img");
    }

    /** Tells whether a column contradicts a claim of the cell. */
    static boolean contradicts(String column, Set<String> claim) {
      Set<String> allowed = claim.contains("Logo") ? MAY_HOLD_PICTURES : LENIENT;
      return !claim.contains(column) && !allowed.contains(column);
    }

    boolean hasLink() {
      return markdown.contains("](") && !markdown.startsWith("![");
    }
  }

  /** Rows whose headers and cells section 3 is asked about. */
  private record Asked(List<String> headers, List<Sample> cells) implements AllPlacements.Judge {

    private List<Set<String>> claims(int cell) {
      return cells.get(cell).claims().stream()
          .filter(claim -> !Collections.disjoint(claim, headers))
          .toList();
    }

    @Override
    public int contradictions(int cell, int column) {
      Sample sample = cells.get(cell);
      boolean text = !sample.isBlank() && !sample.isPicture();
      if (column == AllPlacements.LEFT_OVER) {
        return claims(cell).size() + (text && cell < headers.size() ? 1 : 0);
      }
      String header = headers.get(column);
      long contradicted = claims(cell).stream().filter(c -> Sample.contradicts(header, c)).count();
      return (int) contradicted + (text && header.equals("Logo") ? 1 : 0);
    }

    @Override
    public int confirmations(int cell, int column) {
      return column == AllPlacements.LEFT_OVER
          ? 0
          : (int) claims(cell).stream().filter(c -> c.contains(headers.get(column))).count();
    }

    @Override
    public boolean names(int cell, int column) {
      return headers.get(column).equals("Exchange") && !cells.get(cell).isBlank();
    }

    @Override
    public boolean hasNameColumn() {
      return true;
    }

    @Override
    public boolean isNameWithLink(int cell, int column) {
      return headers.get(column).equals("Exchange") && cells.get(cell).hasLink();
    }

    String markdown() {
      List<String> row = cells.stream().map(sample -> sample.markdown).toList();
      List<String> delimiters = Collections.nCopies(headers.size(), "---");
      return new TableText(headers, delimiters, List.of(row), RowStyle.PLAIN).markdown();
    }
  }

  @Provide
  Arbitrary<Asked> rows() {
    Arbitrary<List<String>> headers =
        Combinators.combine(
                Arbitraries.of("Docs", "Certified", "ID", "Website"),
                Arbitraries.of(
                        "Logo",
                        "Docs",
                        "Certified",
                        "Status",
                        "ID",
                        "Notes",
                        "Type",
                        "Spot",
                        "REST",
                        "API docs")
                    .list()
                    .ofMaxSize(3)
                    .uniqueElements())
            .as(RowAlignmentTest::headers)
            .flatMap(Arbitraries::shuffle);
    Arbitrary<List<Sample>> cells = Arbitraries.of(Sample.class).list().ofMinSize(1).ofMaxSize(5);
    return Combinators.combine(headers, cells).as(Asked::new);
  }

  private static List<String> headers(String feature, List<String> others) {
    List<String> headers = new ArrayList<>(List.of("Exchange", feature));
    headers.addAll(others);
    return headers.stream().distinct().toList();
  }

  @Property(tries = 2_000)
  void putsCellsInDocumentedColumns(@ForAll("rows") Asked row) {
    List<LocatedEntry> entries = ExchangeTables.parse(row.markdown()).locatedEntries();
    List<Integer> best = AllPlacements.best(row.cells().size(), row.headers().size(), row);

    assertThat(entries)
        .allSatisfy(entry -> assertThat(columns(entry)).isEqualTo(best))
        .hasSizeLessThanOrEqualTo(1);
  }

  /** The column of every cell of an entry's row. */
  private static List<Integer> columns(LocatedEntry entry) {
    return IntStream.range(0, entry.cells().size())
        .mapToObj(cell -> entry.column(cell).orElse(AllPlacements.LEFT_OVER))
        .toList();
  }

  @Property
  void movedIsTrueIfAndOnlyIfACellChangedColumns(@ForAll("rows") Asked row) {
    List<Integer> best = AllPlacements.best(row.cells().size(), row.headers().size(), row);
    boolean moved = false;
    for (int cell = 0; cell < best.size(); cell++) {
      moved |= best.get(cell) != (cell < row.headers().size() ? cell : AllPlacements.LEFT_OVER);
    }

    for (LocatedEntry entry : ExchangeTables.parse(row.markdown()).locatedEntries()) {
      assertThat(entry.moved()).isEqualTo(moved);
    }
  }
}
