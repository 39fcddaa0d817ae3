package io.github.exchangetables.recognition;

import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.FeeDiscounts;
import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signups of a row: those of its signup cells, and the signup links in its docs cells.
 */
final class SignupReader {

  private final PlacedRow row;
  private final Words words;

  /** The number of links of the row by host; computed on first use. */
  private @Nullable Map<String, Integer> linksByHost;

  SignupReader(PlacedRow row) {
    this.row = row;
    this.words = row.header().words();
  }

  private Optional<BigDecimal> rebate(Cell cell) {
    return FeeDiscounts.percent(cell.text()).or(() -> words.discounts().in(cell.images()));
  }

  List<Signup> read() {
    List<Signup> signups = new ArrayList<>();
    for (Cell cell : row.cells(ColumnKind.SIGNUP)) {
      for (Link link : cell.links()) {
        if (!link.url().isEmpty() && !words.links().isDocs(link.url())) {
          signups.add(signup(link, cell));
        }
      }
    }
    for (Cell cell : row.cells(ColumnKind.DOCS)) {
      for (Link link : cell.links()) {
        if (isStray(link)) {
          signups.add(signup(link, cell));
        }
      }
    }
    for (Cell cell : row.cells(ColumnKind.SIGNUP)) {
      String text = cell.textOutsideLinks();
      if (words.referrals().isCodeAlone(text)) {
        signups.add(new Signup(text, Optional.of(text), Optional.empty(), Optional.empty()));
      }
    }
    return signups;
  }

  /**
   * Tells whether a link in a docs cell is a signup link: it does not lead to the documentation,
   * its URL has a referral code, and it has a fee badge or the same host as another link of the
   * row.
   */
  boolean isStray(Link link) {
    return !link.url().isEmpty()
        && !words.links().isDocs(link.url())
        && words.referrals().inUrl(link.url()).isPresent()
        && (link.images().stream().anyMatch(words.discounts()::isFeeBadge) || sharesHost(link));
  }

  private boolean sharesHost(Link link) {
    if (linksByHost == null) {
      linksByHost = new HashMap<>();
      for (Link other : row.links()) {
        linksByHost.merge(Urls.host(other.url()), 1, Integer::sum);
      }
    }
    String host = Urls.host(link.url());
    return !host.isEmpty() && linksByHost.getOrDefault(host, 0) > 1;
  }

  private Signup signup(Link link, Cell cell) {
    return new Signup(
        DocsLinks.label(link, words),
        words.referrals().find(link.text(), link.url()),
        Optional.of(link.url()),
        discount(link, cell));
  }

  private Optional<BigDecimal> discount(Link link, Cell cell) {
    if (cell.links().size() > 1) {
      return words.discounts().in(link.images());
    }
    List<Image> images = cell.images();
    return words.discounts().in(images).or(() -> row.first(ColumnKind.REBATE, this::rebate));
  }
}
