package io.github.exchangetables.output;

import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Words;
import java.util.List;
import java.util.Optional;

/**
 * Writes the name cell, with the links that only a name cell can have.
 *
 * <p>A docs link whose label names types but which has no types comes from a name cell, where
 * labels give no types.
 */
final class NameCell {

  private final ExchangeEntry entry;
  private final Words words;
  private final List<DocsLink> docs;

  NameCell(ExchangeEntry entry, Words words) {
    this.entry = entry;
    this.words = words;
    int end = entry.website().isEmpty() && isLinkOfName() ? 1 : 0;
    for (int i = 0; i < entry.docs().size(); i++) {
      if (isLabelOfName(entry.docs().get(i))) {
        end = i + 1;
      }
    }
    this.docs = entry.docs().subList(0, end);
  }

  /** Tells whether the name itself is the first docs link, as in many tables. */
  private boolean isLinkOfName() {
    return entry.docs().stream()
        .limit(1)
        .anyMatch(
            link ->
                link.types().isEmpty()
                    && link.label().equals(entry.name())
                    && words.links().isDocs(link.url()));
  }

  private boolean isLabelOfName(DocsLink link) {
    return link.types().isEmpty()
        && (!words.types().in(link.label()).isEmpty() || isApi(link.label()));
  }

  private boolean isApi(String label) {
    return words.links().isApiLabel(label.strip());
  }

  /** The number of docs links of the entry that are in this cell, beginning with the first. */
  int docsLinks() {
    return docs.size();
  }

  /** The website that the name links to. A different one needs a cell of its own. */
  Optional<String> website() {
    return entry
        .website()
        .filter(
            url ->
                docs.isEmpty() && !url.isEmpty() && !words.links().isDocs(url) && !Urls.isMail(url))
        .filter(url -> !isApi(entry.name()));
  }

  String markdown() {
    return website()
        .map(url -> MarkdownText.link(MarkdownText.inLink(entry.name()), url))
        .orElseGet(this::withDocsLinks);
  }

  /** The name, in which the labels of links are links. */
  private String withDocsLinks() {
    StringBuilder cell = new StringBuilder();
    String name = entry.name();
    int done = 0;
    for (DocsLink link : docs) {
      int label = name.indexOf(link.label(), done);
      if (label >= 0) {
        cell.append(MarkdownText.text(name.substring(done, label)));
        cell.append(MarkdownText.link(MarkdownText.inLink(link.label()), link.url()));
        done = label + link.label().length();
      } else {
        // The label of a link without text is the alternative text of its image.
        cell.append(MarkdownText.link(MarkdownText.image(link.label(), "#"), link.url()));
      }
    }
    return cell.append(MarkdownText.text(name.substring(done))).toString();
  }
}
