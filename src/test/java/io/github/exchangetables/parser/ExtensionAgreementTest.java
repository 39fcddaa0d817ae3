package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.arbitraries.Cells;
import io.github.exchangetables.arbitraries.RowStyle;
import io.github.exchangetables.arbitraries.TableText;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.table.Table.Alignment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Well-formed tables have the rows and cells that commonmark's own extension finds.
 *
 * <p>Ragged rows are left out: its tree drops cells beyond the header and pads short rows. So are
 * no-break spaces, which it does not trim.
 */
@Tag("slow")
class ExtensionAgreementTest {

  private static final Parser EXTENSION =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private record Seen(List<String> alignments, List<List<String>> rows) {}

  @Provide
  Arbitrary<TableText> tables() {
    Arbitrary<String> cells = Arbitraries.oneOf(Cells.simple(), Cells.blank());
    return io.github.exchangetables.arbitraries.Tables.wellFormed(cells)
        .map(table -> table.withStyle(withoutNoBreakSpace(table.style())));
  }

  private static RowStyle withoutNoBreakSpace(RowStyle style) {
    return style.padding().equals("\u00A0") ? style.withPadding(" ") : style;
  }

  @Property(tries = 300)
  void tablesRowsAndCellsAgreeWithTheExtension(
      @ForAll("tables") TableText first, @ForAll("tables") TableText second) {
    String page = first.markdown() + "\n## Two\n\n" + second.markdown() + "\nText.\n";

    assertThat(seenByUs(page)).isEqualTo(seenByTheExtension(page)).hasSize(2);
  }

  @Property(tries = 300)
  void endOfATableAgreesWithTheExtension(
      @ForAll("tables") TableText table, @ForAll("ends") String end) {
    String page = table.markdown() + end + "\n| after | the | end |\n";

    assertThat(seenByUs(page)).isEqualTo(seenByTheExtension(page));
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("", "# h", "> q", "- i", "2. i", "***", "---", "```", "<div>", "\tcode");
  }

  private static List<Seen> seenByUs(String page) {
    return Parsed.page(page).tables().stream().map(ExtensionAgreementTest::seen).toList();
  }

  private static Seen seen(Table table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.headers());
    int width = table.headers().size();
    for (List<String> row : Parsed.rows(table)) {
      List<String> padded = new ArrayList<>(row);
      padded.addAll(Collections.nCopies(Math.max(0, width - row.size()), ""));
      rows.add(padded.subList(0, width));
    }
    return new Seen(table.alignments().stream().map(Alignment::name).toList(), rows);
  }

  private static List<Seen> seenByTheExtension(String page) {
    List<Seen> seen = new ArrayList<>();
    EXTENSION
        .parse(page)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                  seen.add(seen(block));
                }
              }
            });
    return seen;
  }

  private static Seen seen(Node table) {
    List<String> alignments = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    table.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableRow) {
              rows.add(new ArrayList<>());
            }
            if (node instanceof TableCell cell) {
              rows.get(rows.size() - 1).add(Whitespace.fold(text(cell)));
              if (cell.isHeader()) {
                alignments.add(alignment(cell));
              }
            }
            visitChildren(node);
          }
        });
    return new Seen(alignments, rows);
  }

  private static String alignment(TableCell cell) {
    return cell.getAlignment() == null
        ? "NONE"
        : cell.getAlignment().name().toUpperCase(Locale.ROOT);
  }

  private static String text(Node cell) {
    StringBuilder text = new StringBuilder();
    cell.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(Code node) {
            text.append(node.getLiteral());
          }
        });
    return text.toString();
  }
}
