package io.github.exchangetables.parser;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Text between one or two tildes on each side (GFM, section 6.5). */
final class Strikethrough extends CustomNode {

  /** Creates the nodes. */
  static final class Processor implements DelimiterProcessor {

    @Override
    public char getOpeningCharacter() {
      return '~';
    }

    @Override
    public char getClosingCharacter() {
      return '~';
    }

    @Override
    public int getMinLength() {
      return 1;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
      if (opening.length() != closing.length() || opening.length() > 2) {
        return 0;
      }
      Text opener = opening.getOpener();
      Node strikethrough = new Strikethrough();
      for (Node node : Nodes.between(opener, closing.getCloser())) {
        strikethrough.appendChild(node);
      }
      opener.insertAfter(strikethrough);
      return opening.length();
    }
  }
}
