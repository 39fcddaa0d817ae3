package io.github.exchangetables.parser;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Collects the comments of a page that begin a line, except in code. */
final class CommentCollector extends AbstractVisitor {

  private final PageText page;
  private final List<Comment> comments = new ArrayList<>();

  private CommentCollector(PageText page) {
    this.page = page;
  }

  /** The comments of a page in source order; empty if none can be a suppression comment. */
  static List<Comment> collect(PageText page, Node document) {
    CommentCollector collector = new CommentCollector(page);
    if (page.isWhole() && Comment.mayOccurIn(page.source())) {
      document.accept(collector);
    }
    return collector.comments;
  }

  @Override
  public void visit(HtmlBlock html) {
    addHtml(html);
  }

  @Override
  public void visit(CustomBlock block) {
    MdxBlock.Kind kind = block instanceof MdxBlock mdx ? mdx.kind() : MdxBlock.Kind.FLOW;
    switch (kind) {
      case FLOW -> super.visit(block);
      case HTML -> addHtml(block);
      case EXPRESSION -> {
        addHtml(block);
        addExpression(block);
      }
      case TAGS, MODULE -> {
        // Their content is code.
      }
    }
  }

  /** Adds the HTML comments at the beginning of a line of a block. */
  private void addHtml(Block block) {
    int done = 0;
    for (SourceSpan span : block.getSourceSpans()) {
      int start = page.rowLine(span).start();
      if (start >= done && page.source().startsWith("<!--", start)) {
        done = add(start + "<!--".length(), "-->", block);
      }
    }
  }

  /** Adds the comment at the beginning of an expression. */
  private void addExpression(Block block) {
    String source = page.source();
    int start = page.rowLine(block.getSourceSpans().get(0)).start();
    int comment = Whitespace.skip(source, start + 1, source.length());
    if (source.charAt(start) == '{' && source.startsWith("/*", comment)) {
      add(comment + "/*".length(), "*/", block);
    }
  }

  /**
   * Adds the comment whose text begins at an offset, if it is closed, and returns the end of its
   * text.
   */
  private int add(int start, String mark, Block block) {
    List<SourceSpan> lines = block.getSourceSpans();
    int blockEnd = page.rowLine(lines.get(lines.size() - 1)).end();
    int end = start;
    while (end < blockEnd && !page.source().startsWith(mark, end)) {
      end++;
    }
    if (end < blockEnd) {
      comments.add(new Comment(start, end));
    }
    return end;
  }
}
