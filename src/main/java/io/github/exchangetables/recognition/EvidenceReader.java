package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.Badges;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Shortcodes;
import io.github.exchangetables.vocabulary.TypeWords;
import io.github.exchangetables.vocabulary.Urls;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what the content of cells says about their columns, as far as a header has such columns.
 */
final class EvidenceReader {

  private static final Set<ColumnKind> LOGO = EnumSet.of(ColumnKind.LOGO);
  private static final Set<ColumnKind> CERTIFIED = EnumSet.of(ColumnKind.CERTIFIED);
  private static final Set<ColumnKind> DOCS = EnumSet.of(ColumnKind.DOCS);

  /** A type flag may hold a mark as well as these two. */
  private static final Set<ColumnKind> MARKED =
      EnumSet.of(ColumnKind.STATUS, ColumnKind.CERTIFIED, ColumnKind.TYPE_FLAG);

  private final boolean logo;
  private final boolean certified;
  private final boolean docs;
  private final boolean marked;

  EvidenceReader(ExchangeHeader header) {
    this.logo = header.has(ColumnKind.LOGO);
    this.certified = header.has(ColumnKind.CERTIFIED);
    this.docs = header.has(ColumnKind.DOCS);
    this.marked = certified || header.has(ColumnKind.STATUS);
  }

  CellEvidence read(Cell cell) {
    if (cell.isEmpty()) {
      return CellEvidence.NONE;
    }
    boolean blank = cell.isBlank();
    List<Image> images = cell.images();
    return new CellEvidence(
        claims(cell),
        logo && !blank && images.isEmpty(),
        !blank,
        !blank && !cell.text().isEmpty() && !cell.text().equals("*"),
        hasAltText(images),
        !cell.links().isEmpty());
  }

  private List<Set<ColumnKind>> claims(Cell cell) {
    List<Set<ColumnKind>> claims = List.of();
    if (!cell.images().isEmpty()) {
      if (logo && startsWithHtmlImage(cell.markdown())) {
        claims = with(claims, LOGO);
      }
      if (certified && hasCertification(cell.images())) {
        claims = with(claims, CERTIFIED);
      }
    } else if (marked && Shortcodes.isOne(cell.text())) {
      claims = with(claims, MARKED);
    }
    if (docs && !cell.links().isEmpty()) {
      if (hasTypedDocsLinks(cell.links())) {
        claims = with(claims, DOCS);
      }
      if (hasApiLink(cell.links())) {
        claims = with(claims, DOCS);
      }
    }
    return claims;
  }

  private static List<Set<ColumnKind>> with(List<Set<ColumnKind>> claims, Set<ColumnKind> claim) {
    if (claims.isEmpty()) {
      return List.of(claim);
    }
    List<Set<ColumnKind>> more = new ArrayList<>(claims);
    more.add(claim);
    return more;
  }

  private static boolean hasAltText(List<Image> images) {
    for (Image image : images) {
      if (!image.alt().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCertification(List<Image> images) {
    for (Image image : images) {
      if (Badges.isCertification(image)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasApiLink(List<Link> links) {
    for (Link link : links) {
      if (DocsLinks.isApi(link)) {
        return true;
      }
    }
    return false;
  }

  /** Tells of a cell with images whether one in HTML comes first, a link around it aside. */
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

  private static boolean hasTypedDocsLinks(List<Link> links) {
    boolean found = false;
    for (Link link : links) {
      if (Urls.isDocs(link.url())) {
        if (!TypeWords.areAll(link.text())) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }
}
