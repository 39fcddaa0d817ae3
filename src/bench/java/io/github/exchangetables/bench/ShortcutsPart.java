package io.github.exchangetables.bench;

import static io.github.exchangetables.bench.MarkdownTable.number;

import java.nio.file.Path;
import java.util.List;

/** What each shortcut of the parser saves. */
final class ShortcutsPart implements Part {

  @Override
  public String name() {
    return "shortcuts";
  }

  @Override
  public String title() {
    return "Time without a shortcut of the parser (with all of them: 1)";
  }

  @Override
  public String run(BenchOptions options) throws Exception {
    Path docs = options.docsTree();
    Path dense = options.densePages();
    List<Jmh.Result> results = Jmh.run(Shortcuts.class, ".*", options, docs, dense);
    MarkdownTable table = new MarkdownTable("without", "docs tree", "table-dense pages");
    addRow(table, "skipping what has no table", "wholePages", results, docs, dense);
    addRow(table, "the parser of common cells", "cellsByCommonmark", results, docs, dense);
    return table.toString();
  }

  private static void addRow(
      MarkdownTable table,
      String shortcut,
      String method,
      List<Jmh.Result> results,
      Path... folders) {
    Object[] cells = new Object[folders.length + 1];
    cells[0] = shortcut;
    for (int i = 0; i < folders.length; i++) {
      double all = Jmh.find(results, "all", folders[i]).median();
      cells[i + 1] = number(Jmh.find(results, method, folders[i]).median() / all);
    }
    table.row(cells);
  }
}
