package io.github.exchangetables.recognition;

import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.recognition.CellEvidence.Claim;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Shortcodes;
import io.github.exchangetables.vocabulary.TypeWords;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads the evidence that the content of cells gives about their columns. Kinds of columns that the
 * header does not have are ignored.
 */
final class EvidenceReader {

  private static final Claim CERTIFIED = Claim.of(ColumnKind.CERTIFIED);
  private static final Claim DOCS = Claim.of(ColumnKind.DOCS);
  private static final Claim MARKED = Claim.of(ColumnKind.STATUS, ColumnKind.CERTIFIED);
  private static final Claim TYPES =
      Claim.of(
          ColumnKind.TYPE,
          ColumnKind.DOCS,
          ColumnKind.TYPE_FLAG,
          ColumnKind.NAME,
          ColumnKind.EXCHANGE,
          ColumnKind.CONNECTOR,
          ColumnKind.PROTOCOL);

  /** An image is evidence for the logo column only, but does not contradict the other columns. */
  private static final Claim LOGO =
      new Claim(
          EnumSet.of(ColumnKind.LOGO),
          EnumSet.of(
              ColumnKind.LOGO,
              ColumnKind.NAME,
              ColumnKind.EXCHANGE,
              ColumnKind.CONNECTOR,
              ColumnKind.PROTOCOL,
              ColumnKind.SIGNUP,
              ColumnKind.STATUS,
              ColumnKind.CERTIFIED,
              ColumnKind.TIER,
              ColumnKind.WEBSITE));

  /** A blank cell that a writer put under the header of the names, to be filled in later. */
  private static final String UNNAMED = "TBD";

  /** The beginning of a text that was meant as an image, such as {@code <imgsrc="a.png">}. */
  private static final String MALFORMED_IMAGE = "<img";

  private final Words words;
  private final TypeWords types;
  private final boolean marked;
  private final boolean connectors;

  /** The evidence for columns that the header has. */
  private final List<Sought> sought = new ArrayList<>();

  /** A piece of evidence, and the test whether a cell that is not empty gives it. */
  private record Sought(Claim claim, Predicate<Cell> given) {}

  EvidenceReader(ExchangeHeader header) {
    this.words = header.words();
    this.types = words.types();
    this.marked = header.has(ColumnKind.CERTIFIED) || header.has(ColumnKind.STATUS);
    this.connectors = header.listsConnectors();
    if (header.has(ColumnKind.LOGO)) {
      sought.add(new Sought(LOGO, EvidenceReader::isLogo));
    }
    if (header.has(ColumnKind.CERTIFIED)) {
      sought.add(new Sought(CERTIFIED, this::isCertification));
    }
    if (marked) {
      sought.add(new Sought(MARKED, EvidenceReader::isMark));
    }
    sought.add(new Sought(TYPES, this::isTypes));
    if (header.has(ColumnKind.DOCS)) {
      sought.add(new Sought(DOCS, this::isDocs));
    }
  }

  /**
   * Tells whether the content of a cell contradicts a column of a kind. Only evidence that can
   * contradict it is looked for.
   */
  boolean contradicts(Cell cell, ColumnKind kind) {
    if (cell.isEmpty()) {
      return false;
    }
    for (Sought evidence : sought) {
      if (!evidence.claim().allowed().contains(kind) && evidence.given().test(cell)) {
        return true;
      }
    }
    return kind == ColumnKind.LOGO && isText(cell);
  }

  CellEvidence read(Cell cell) {
    if (cell.isEmpty()) {
      return CellEvidence.NONE;
    }
    return new CellEvidence(claims(cell), isText(cell), isName(cell), !cell.links().isEmpty());
  }

  private static boolean isText(Cell cell) {
    return cell.images().isEmpty()
        && !AbstractCell.isBlank(cell.text())
        && !startsWith(cell.text(), 0, MALFORMED_IMAGE);
  }

  /** Tells whether a cell can be the name in a name column. */
  static boolean isName(Cell cell) {
    return !cell.isBlank() || cell.text().equalsIgnoreCase(UNNAMED);
  }

  private List<Claim> claims(Cell cell) {
    List<Claim> claims = new ArrayList<>(2);
    for (Sought evidence : sought) {
      if (evidence.given().test(cell)) {
        claims.add(evidence.claim());
      }
    }
    return claims;
  }

  private static boolean isLogo(Cell cell) {
    String markdown = cell.markdown();
    return markdown.indexOf('<') >= 0 && !cell.images().isEmpty() && startsWithHtmlImage(markdown);
  }

  private boolean isCertification(Cell cell) {
    for (Image image : cell.images()) {
      if (words.certification().isBadge(image)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(Cell cell) {
    return Shortcodes.isOne(cell.text()) && cell.images().isEmpty();
  }

  private boolean isTypes(Cell cell) {
    return !(marked && isMark(cell))
        && cell.images().isEmpty()
        && cell.links().isEmpty()
        && types.areAll(cell.text());
  }

  private boolean isDocs(Cell cell) {
    List<Link> links = cell.links();
    return !links.isEmpty() && (hasTypedDocsLinks(links) || areApiLinks(links));
  }

  private boolean areApiLinks(List<Link> links) {
    for (Link link : links) {
      if (!DocsLinks.isApi(link, words)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a cell begins with an HTML image, which may be in a link. */
  private static boolean startsWithHtmlImage(String markdown) {
    int i = 0;
    while ("[*_ ".indexOf(markdown.charAt(i)) >= 0) {
      i++;
    }
    int image = startsWith(markdown, i, "<a ") ? markdown.indexOf('>', i) + 1 : i;
    return startsWith(markdown, image, "<img");
  }

  private static boolean startsWith(String markdown, int start, String tag) {
    return markdown.regionMatches(true, start, tag, 0, tag.length());
  }

  private boolean hasTypedDocsLinks(List<Link> links) {
    boolean found = false;
    for (Link link : links) {
      if (words.links().isDocs(link.url())) {
        boolean typed =
            types.areAll(link.text()) || (connectors && words.connectors().areAll(link.text()));
        if (!typed) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }
}
