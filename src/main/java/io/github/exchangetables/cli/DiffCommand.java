package io.github.exchangetables.cli;

import io.github.exchangetables.cli.report.DiffWriter;
import io.github.exchangetables.cli.report.EntryPlaces;
import io.github.exchangetables.cli.report.JsonDiff;
import io.github.exchangetables.cli.report.MarkdownDiff;
import io.github.exchangetables.cli.report.TextDiff;
import io.github.exchangetables.diff.EntryDiff;
import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** {@code diff}: prints which exchanges were added, removed, renamed or changed. */
final class DiffCommand implements Callable<Integer> {

  private static final int DIFFERENT = 1;
  private static final int FAILURE = 2;

  /** A range of two revisions. A name of a revision never has two dots in a row. */
  private static final Pattern DOTS = Pattern.compile("(.*?)(\\.{2,3})(.*)");

  private enum Format {
    TEXT,
    JSON,
    MARKDOWN
  }

  private final Host host;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final InputOptions inputs =
      new InputOptions(
          "Two files or folders, OLD and NEW. With a git option, one path can be both. Standard input"
              + " is read for '-'.");
  private final OptionSpec format =
      Choice.of(Format.class)
          .option("--format")
          .defaultValue("text")
          .description(
              "How to print changes: text, json (one object) or markdown (for release notes and"
                  + " pull requests). The default is ${DEFAULT-VALUE}.")
          .build();
  private final OptionSpec range =
      revision("--git")
          .paramLabel("REV|REV..REV")
          .description(
              "Read OLD from a git revision, or OLD and NEW from two. A...B compares B with the"
                  + " best common ancestor of A and B. A revision before or after the dots may be"
                  + " left out if it is HEAD.")
          .build();
  private final OptionSpec oldRevision =
      revision("--git-old").description("Read OLD from a git revision.").build();
  private final OptionSpec newRevision =
      revision("--git-new").description("Read NEW from a git revision.").build();
  private final OptionSpec commonFields =
      OptionSpec.builder("--common-fields")
          .description(
              "Compare only fields in which both OLD and NEW have a value. Use it if they have"
                  + " different columns, such as a README and a site.")
          .build();

  private final ColorOption color = new ColorOption();

  private DiffCommand(Host host) {
    this.host = host;
  }

  private static OptionSpec.Builder revision(String name) {
    return OptionSpec.builder(name).type(String.class).paramLabel("REV");
  }

  static CommandSpec spec(Host host) {
    DiffCommand command = new DiffCommand(host);
    command
        .spec
        .addOption(command.format)
        .addOption(command.range)
        .addOption(command.oldRevision)
        .addOption(command.newRevision)
        .addOption(command.commonFields);
    command.color.addTo(command.spec);
    command.inputs.addTo(command.spec);
    command
        .spec
        .usageMessage()
        .customSynopsis(
            "exchange-tables diff [OPTION]... OLD NEW",
            "exchange-tables diff --git REV [OPTION]... PATH")
        .description(
            "Prints which exchanges were added, removed, renamed or changed from OLD to NEW.")
        .exitCodeList(
            ExitCode.descriptions(
                "OLD and NEW do not differ.",
                "OLD and NEW differ.",
                "The command line is invalid, some input could not be read, or output could not be"
                    + " written."));
    return command.spec;
  }

  @Override
  public Integer call() throws IOException {
    List<DiffSide> sides = sides();
    Messages messages = new Messages(host, inputs.isQuiet());
    EntryPlaces places = new EntryPlaces();
    List<List<ExchangeEntry>> entries = new ArrayList<>();
    boolean allRead = true;
    for (DiffSide side : sides) {
      List<ExchangeEntry> ofSide = new ArrayList<>();
      entries.add(ofSide);
      allRead &=
          side.read(
              inputs,
              host,
              messages,
              page -> {
                page.locatedEntries().forEach(located -> ofSide.add(places.add(located)));
                return true;
              });
    }
    messages.progress().clear();
    return allRead ? print(entries.get(0), entries.get(1), places, messages) : FAILURE;
  }

  private int print(
      List<ExchangeEntry> before, List<ExchangeEntry> after, EntryPlaces places, Messages messages)
      throws IOException {
    EntryDiff diff = EntryDiff.between(before, after, inputs.parseOptions().vocabulary());
    if (Boolean.TRUE.equals(commonFields.<Boolean>getValue())) {
      Set<EntryField> common = EntryDiff.statedFields(before);
      common.retainAll(EntryDiff.statedFields(after));
      diff = diff.withFields(common);
    }
    Output output = new Output(host.out(), messages.progress()::clear);
    writer(output.writer()).write(diff, places);
    if (!output.finish(messages)) {
      return FAILURE;
    }
    return diff.isEmpty() ? ExitCode.OK : DIFFERENT;
  }

  private DiffWriter writer(Writer out) throws IOException {
    Format chosen = format.getValue();
    return switch (chosen) {
      case TEXT -> new TextDiff(LogGuard.of(out, host), color.style(host));
      case JSON -> new JsonDiff(out);
      case MARKDOWN -> new MarkdownDiff(LogGuard.of(out, host));
    };
  }

  private List<DiffSide> sides() {
    Optional<String> revisions = Optional.ofNullable(range.getValue());
    Optional<String> old = Optional.ofNullable(oldRevision.getValue());
    Optional<String> changed = Optional.ofNullable(newRevision.getValue());
    if (revisions.isPresent() && (old.isPresent() || changed.isPresent())) {
      throw usageError("--git cannot be combined with --git-old or --git-new");
    }
    boolean usesGit = revisions.isPresent() || old.isPresent() || changed.isPresent();
    List<String> paths = inputs.paths();
    if (paths.isEmpty() || paths.size() > 2 || (paths.size() == 1 && !usesGit)) {
      throw usageError("expected OLD and NEW, or one path with a git option");
    }
    String oldPath = paths.get(0);
    String newPath = paths.get(paths.size() - 1);
    if (revisions.isPresent()) {
      return sides(revisions.get(), oldPath, newPath);
    }
    return List.of(
        new DiffSide(oldPath, old, Optional.empty()),
        new DiffSide(newPath, changed, Optional.empty()));
  }

  /** The sides of {@code REV}, {@code A..B} and {@code A...B}. */
  private static List<DiffSide> sides(String revisions, String oldPath, String newPath) {
    Matcher dots = DOTS.matcher(revisions);
    if (!dots.matches()) {
      return List.of(
          new DiffSide(oldPath, Optional.of(revisions), Optional.empty()),
          new DiffSide(newPath, Optional.empty(), Optional.empty()));
    }
    Optional<String> one = orHead(dots.group(1));
    Optional<String> other = orHead(dots.group(3));
    boolean fromAncestor = dots.group(2).equals("...");
    return List.of(
        new DiffSide(oldPath, one, fromAncestor ? other : Optional.empty()),
        new DiffSide(newPath, other, Optional.empty()));
  }

  private static Optional<String> orHead(String revision) {
    return Optional.of(revision.isEmpty() ? "HEAD" : revision);
  }

  private ParameterException usageError(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
