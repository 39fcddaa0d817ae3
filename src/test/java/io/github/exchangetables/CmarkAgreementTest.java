package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random tables have the rows, the cells and the text that cmark-gfm, GitHub's parser, gives them.
 *
 * <p>Needs {@code cmark-gfm} (on Debian in the package of that name), and is skipped where it is
 * not installed.
 */
@Tag("slow")
class CmarkAgreementTest {

  private static final int TABLES = 40 * Integer.getInteger("jqwik.tries.default", 100);

  /** Pieces of cells and of the edges of rows. A backslash before a pipe escapes it. */
  private static final List<String> PIECES =
      List.of(
          "a", "b c", " ", "|", "|", "| ", " |", "\\|", "`x`", "*e*", "**f**", "~~g~~", "_", "*",
          "[l](/u)", "[", "]", ".", "\t", "-", ":", "1.", "#", "(", ")", "!");

  /** URLs where the specification lets them begin. cmark-gfm takes some at other places too. */
  private static final List<String> URLS =
      List.of(" https://a.b/c", " www.x.y/z", "(https://a.b/(c)", "*www.a.b/c", " www.a_b.c");

  /** Spaces beyond ASCII, which end a URL but not for cmark-gfm. */
  private static final List<String> SPACES = List.of("\u00A0", "\u2003", "\u3000");

  private static final List<String> DELIMITERS =
      List.of("|---|---|", "---|---", "|:-|-:|", " | - | - |", "|---|", "|-|-|-|", "|---|---|\t");

  @TempDir private static Path folder;

  @BeforeAll
  static void needsTheRenderer() throws InterruptedException {
    renderer().assumeInstalled();
  }

  private static CmarkGfm renderer() {
    return new CmarkGfm(folder, "-e", "table", "-e", "strikethrough", "-e", "autolink");
  }

  private static String html(String markdown) throws IOException, InterruptedException {
    return renderer().html(markdown);
  }

  @Test
  void randomTablesHaveTheRowsAndCellsOfCmark() throws IOException, InterruptedException {
    Random random = new Random(1);
    for (int done = 0; done < TABLES; done += 100) {
      List<String> tables = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        tables.add(table(random));
      }
      String page = String.join("\n\n# Next\n\n", tables);

      assertThat(ours(page)).isEqualTo(rendered(html(page)));
    }
  }

  private static String table(Random random) {
    List<String> pieces = new ArrayList<>(PIECES);
    pieces.addAll(random.nextBoolean() ? URLS : SPACES);
    StringBuilder table = new StringBuilder("x" + line(random, pieces)).append('\n');
    table.append(pick(random, DELIMITERS)).append('\n');
    for (int rows = random.nextInt(3); rows > 0; rows--) {
      table.append("y").append(line(random, pieces)).append('\n');
    }
    return table.toString();
  }

  private static String line(Random random, List<String> from) {
    StringBuilder line = new StringBuilder();
    for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
      line.append(pick(random, from));
    }
    return line.toString();
  }

  private static String pick(Random random, List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<List<String>> ours(String page) {
    List<List<String>> rows = new ArrayList<>();
    for (Table table : ExchangeTables.parse(page).tables()) {
      if (table.isWellFormed()) {
        rows.add(texts(table.header(), table.headers().size()));
        table.rows().forEach(row -> rows.add(texts(row, table.headers().size())));
      }
    }
    return rows;
  }

  /** As many cells as the header has: what a renderer shows. */
  private static List<String> texts(Row row, int width) {
    List<String> cells = new ArrayList<>(row.cells().stream().map(cell -> cell.text()).toList());
    cells.addAll(Collections.nCopies(Math.max(0, width - cells.size()), ""));
    return cells.subList(0, width);
  }

  private static List<List<String>> rendered(String html) {
    List<List<String>> rows = new ArrayList<>();
    for (MatchResult row : all("<tr>(.*?)</tr>", html)) {
      rows.add(
          all("<t[hd][^>]*>(.*?)</t[hd]>", row.group(1)).stream()
              .map(cell -> text(cell.group(1)))
              .toList());
    }
    return rows;
  }

  private static List<MatchResult> all(String regex, String text) {
    return Pattern.compile(regex, Pattern.DOTALL).matcher(text).results().toList();
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }
}
