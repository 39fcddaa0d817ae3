package io.github.exchangetables.bench;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.lang.ref.Reference;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Parses one large table, and prints how many bytes of heap the result keeps. */
public final class MemoryProbe {

  private MemoryProbe() {}

  /** What the cells hold. */
  enum Content {
    /** Words and numbers, in a table that does not list exchanges. */
    PLAIN(
        "words and numbers",
        "| Parameter | Type | Default | Unit |\n|---|---|---|---|\n",
        "| order_%1$d | decimal | %1$d | percent |\n"),
    /** Names with links, in a table that lists exchanges, so that every row is an entry too. */
    EXCHANGES(
        "links, and an entry for every row",
        "| Exchange | Docs | Tier | Version |\n|---|---|---|---|\n",
        "| [Exchange %1$d](https://www.example.org/%1$d) | [spot](/exchanges/%1$d/) | gold | %1$d |\n");

    private final String title;
    private final String head;
    private final String row;

    Content(String title, String head, String row) {
      this.title = title;
      this.head = head;
      this.row = row;
    }

    String title() {
      return title;
    }

    String page(int rows) {
      StringBuilder page = new StringBuilder(head);
      for (int i = 0; i < rows; i++) {
        page.append(row.formatted(i));
      }
      return page.toString();
    }
  }

  /** What is kept. */
  enum Contender {
    /** A page, its Markdown included. */
    PARSED {
      @Override
      Object parse(String markdown) {
        return ExchangeTables.parse(markdown);
      }
    },
    /** A page, its Markdown included, after every cell's text and links were asked for. */
    READ {
      @Override
      Object parse(String markdown) {
        Page page = ExchangeTables.parse(markdown);
        for (Table table : page.tables()) {
          for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
              // A cell keeps what it was asked for once.
              cell.text();
            }
          }
        }
        return page;
      }
    },
    /** A tree of nodes, without the Markdown. */
    COMMONMARK {
      @Override
      Object parse(String markdown) {
        return Parser.builder()
            .extensions(List.of(TablesExtension.builder().maxCells(Integer.MAX_VALUE).build()))
            .build()
            .parse(markdown);
      }
    };

    abstract Object parse(String markdown);
  }

  /** Takes a contender, a content, and the number of rows. */
  public static void main(String[] args) {
    Contender contender = Contender.valueOf(args[0]);
    Content content = Content.valueOf(args[1]);
    // What a first parse loads stays loaded, and is no part of the table.
    contender.parse(content.page(10));
    long before = usedHeap();
    Object result = contender.parse(content.page(Integer.parseInt(args[2])));
    try {
      System.out.println(usedHeap() - before);
    } finally {
      Reference.reachabilityFence(result);
    }
  }

  private static long usedHeap() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
