package io.github.exchangetables.cli;

import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Baseline;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.FindingKey;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.text.MessageText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The findings that a run of {@code check} does not report: those of a baseline. */
final class KnownFindings {

  private static final String STANDARD_INPUT = "<stdin>";

  private final Optional<Path> file;

  /** The baseline; empty if there is none yet. */
  private final Optional<Baseline> baseline;

  private final Set<Rule> rules;
  private final Set<Path> pages = new HashSet<>();
  private boolean hasStandardInput;

  private KnownFindings(Optional<Path> file, Optional<Baseline> baseline, Set<Rule> rules) {
    this.file = file;
    this.baseline = baseline;
    this.rules = rules;
  }

  /** No findings are known. */
  static KnownFindings none() {
    return new KnownFindings(Optional.empty(), Optional.empty(), Set.of());
  }

  /**
   * Those of a baseline are known.
   *
   * @param rules the rules of the run
   */
  static KnownFindings in(Path file, Baseline baseline, Set<Rule> rules) {
    return new KnownFindings(Optional.of(file), Optional.of(baseline), rules);
  }

  /** All are known, and are written to a file. */
  static KnownFindings writtenTo(Path file) {
    return new KnownFindings(Optional.of(file), Optional.empty(), Set.of());
  }

  /** Adds a page that is checked. */
  void add(Page page) {
    AnalyzedPage.of(page).origin().path().map(KnownFindings::absolute).ifPresent(pages::add);
    hasStandardInput |= page.file().isEmpty();
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Compares the findings of the run with those that are known. */
  Baseline.Comparison compare(List<Finding> findings) {
    return baseline
        .or(() -> file.map(target -> Baseline.of(target, findings)))
        .map(known -> known.compare(findings))
        .orElseGet(() -> new Baseline.Comparison(findings, List.of()));
  }

  /** Reports known findings that are gone, unless their page or rule was not checked. */
  void report(List<FindingKey> gone, Messages messages) {
    for (FindingKey key : gone) {
      if (isChecked(key)) {
        String exchange = key.exchange().isEmpty() ? "" : key.exchange() + ": ";
        String text = key.text().isEmpty() ? "" : MessageText.quote(key.text()) + " ";
        messages.note(
            "no longer found: %s: %s%s[%s]".formatted(key.file(), exchange, text, key.rule()));
      }
    }
  }

  /** Tells whether a finding would be found again. The pages of those that are deleted would be. */
  private boolean isChecked(FindingKey key) {
    boolean isOff = Rule.fromId(key.rule()).filter(rule -> !rules.contains(rule)).isPresent();
    if (isOff || key.file().equals(STANDARD_INPUT)) {
      return !isOff && hasStandardInput;
    }
    try {
      Path page = absolute(absolute(file.orElseThrow()).resolveSibling(key.file()));
      return pages.contains(page) || Files.notExists(page);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Writes the baseline, if the run is to do so.
   *
   * @param allRead whether everything could be read; a baseline that lacks findings is not written
   * @return whether nothing went wrong; failures were reported
   */
  boolean write(List<Finding> findings, boolean allRead, Messages messages) {
    if (file.isEmpty() || baseline.isPresent()) {
      return true;
    }
    String name = file.get().toString();
    if (!allRead) {
      messages.error(name + " is not written, because some input could not be read");
      return false;
    }
    byte[] text = Baseline.of(file.get(), findings).text().getBytes(StandardCharsets.UTF_8);
    boolean isWritten = FileReplacement.writeOrCreate(name, text, messages);
    if (isWritten) {
      int count = findings.size();
      messages.note(
          "wrote %d %s to %s".formatted(count, count == 1 ? "finding" : "findings", name));
    }
    return isWritten;
  }
}
