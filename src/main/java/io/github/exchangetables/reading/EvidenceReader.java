package io.github.exchangetables.reading;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.Badges;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Shortcodes;
import io.github.exchangetables.vocabulary.TypeWords;
import io.github.exchangetables.vocabulary.Urls;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
      return CellEvidence.BLANK;
    }
    boolean blank = cell.isBlank();
    List<Set<ColumnKind>> claims = new ArrayList<>(1);
    if (logo && startsWithHtmlImage(cell.markdown())) {
      claims.add(LOGO);
    }
    if (certified && cell.images().stream().anyMatch(Badges::isCertification)) {
      claims.add(CERTIFIED);
    }
    if (docs && hasTypedDocsLinks(cell.links())) {
      claims.add(DOCS);
    }
    if (docs && cell.links().stream().anyMatch(DocsLinks::isApi)) {
      claims.add(DOCS);
    }
    if (marked && Shortcodes.isOne(cell.text()) && cell.images().isEmpty()) {
      claims.add(MARKED);
    }
    boolean notLogo = logo && !blank && cell.images().isEmpty();
    return new CellEvidence(claims, notLogo, names(cell, blank), !cell.links().isEmpty());
  }

  private static Set<ColumnKind> names(Cell cell, boolean blank) {
    if (blank) {
      return Set.of();
    }
    Set<ColumnKind> names = EnumSet.range(ColumnKind.NAME, ColumnKind.PROTOCOL);
    if (!ConnectorIds.in(cell).isEmpty()) {
      names.add(ColumnKind.ID);
    }
    if (cell.images().stream().anyMatch(image -> !image.alt().isEmpty())) {
      names.add(ColumnKind.LOGO);
    }
    return names;
  }

  /** An HTML image as first content, a link around it aside. */
  private static boolean startsWithHtmlImage(String markdown) {
    int i = 0;
    while (i < markdown.length() && "[*_ ".indexOf(markdown.charAt(i)) >= 0) {
      i++;
    }
    String start =
        markdown.substring(i, Math.min(markdown.length(), i + 4)).toLowerCase(Locale.ROOT);
    if (start.startsWith("<a ") || start.startsWith("<a\t")) {
      int end = markdown.indexOf('>', i);
      return end > 0 && startsWithHtmlImage(markdown.substring(end + 1));
    }
    return start.equals("<img");
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
