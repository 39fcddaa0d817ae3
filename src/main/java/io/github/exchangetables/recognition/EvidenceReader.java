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
  private final boolean logo;
  private final boolean certified;
  private final boolean docs;
  private final boolean marked;
  private final boolean connectors;

  EvidenceReader(ExchangeHeader header) {
    this.words = header.words();
    this.types = words.types();
    this.logo = header.has(ColumnKind.LOGO);
    this.certified = header.has(ColumnKind.CERTIFIED);
    this.docs = header.has(ColumnKind.DOCS);
    this.marked = certified || header.has(ColumnKind.STATUS);
    this.connectors = header.listsConnectors();
  }

  CellEvidence read(Cell cell) {
    if (cell.isEmpty()) {
      return CellEvidence.NONE;
    }
    return new CellEvidence(
        claims(cell),
        cell.images().isEmpty()
            && !AbstractCell.isBlank(cell.text())
            && !startsWith(cell.text(), 0, MALFORMED_IMAGE),
        !cell.isBlank() || cell.text().equalsIgnoreCase(UNNAMED),
        !cell.links().isEmpty());
  }

  private List<Claim> claims(Cell cell) {
    List<Claim> claims = List.of();
    List<Link> links = cell.links();
    if (!cell.images().isEmpty()) {
      if (logo && startsWithHtmlImage(cell.markdown())) {
        claims = with(claims, LOGO);
      }
      if (certified && hasCertification(cell.images())) {
        claims = with(claims, CERTIFIED);
      }
    } else if (marked && Shortcodes.isOne(cell.text())) {
      claims = with(claims, MARKED);
    } else if (links.isEmpty() && types.areAll(cell.text())) {
      claims = with(claims, TYPES);
    }
    if (docs && !links.isEmpty() && (hasTypedDocsLinks(links) || areApiLinks(links))) {
      claims = with(claims, DOCS);
    }
    return claims;
  }

  private static List<Claim> with(List<Claim> claims, Claim claim) {
    if (claims.isEmpty()) {
      return List.of(claim);
    }
    List<Claim> more = new ArrayList<>(claims);
    more.add(claim);
    return more;
  }

  private boolean hasCertification(List<Image> images) {
    for (Image image : images) {
      if (words.certification().isBadge(image)) {
        return true;
      }
    }
    return false;
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
