package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Vocabulary;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.text.Nearest;
import io.github.exchangetables.text.PageLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.PatternSyntaxException;

/** Reads a settings file. An unknown key or value is an error. */
final class SettingsReader {

  private static final int MAX_BYTES = 1_000_000;
  private static final List<String> KEYS =
      List.of("flavor", "vocabulary", "docs-root", "baseline", "exclude", "rules", "overrides");
  private static final List<String> OVERRIDE_KEYS = List.of("paths", "flavor", "rules");

  private final Path file;

  private SettingsReader(Path file) {
    this.file = file;
  }

  static SettingsValues read(Path file) throws IOException {
    SettingsReader reader = new SettingsReader(file);
    return reader.values(reader.root());
  }

  private SettingsNode root() throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    }
    if (bytes.length > MAX_BYTES) {
      throw new IllegalArgumentException(file + ": the file is larger than 1 MB");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      return SettingsNode.parse(text.substring(PageLines.contentStart(text)));
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": invalid YAML: " + e.getMessage(), e);
    }
  }

  private SettingsValues values(SettingsNode root) throws IOException {
    Map<String, SettingsNode> entries = entries(root, KEYS);
    ParseOptions options = ParseOptions.defaults();
    options = flavor(entries).map(options::withFlavor).orElse(options);
    if (entries.containsKey("vocabulary")) {
      options = options.withVocabulary(vocabulary(root.get("vocabulary")));
    }
    Linter linter = rules(entries).apply(Linter.defaults());
    List<SettingsValues.PathOverride> overrides = new ArrayList<>();
    for (SettingsNode override : root.get("overrides").items()) {
      overrides.add(override(override));
    }
    requireList(entries, "overrides");
    SettingsNode baseline = entries.get("baseline");
    return new SettingsValues(
        options,
        docsRoot(entries),
        baseline == null ? Optional.empty() : Optional.of(path(baseline)),
        linter,
        patterns(root.get("exclude")),
        overrides);
  }

  private SettingsValues.PathOverride override(SettingsNode node) {
    Map<String, SettingsNode> entries = entries(node, OVERRIDE_KEYS);
    List<PathPattern> paths = patterns(node.get("paths"));
    if (paths.isEmpty()) {
      throw error(node, "the override has no 'paths'");
    }
    return new SettingsValues.PathOverride(paths, flavor(entries), rules(entries));
  }

  private Map<String, SettingsNode> entries(SettingsNode node, List<String> known) {
    if (!node.text().isEmpty() || !node.items().isEmpty()) {
      throw error(node, "expected keys and values; known keys are " + String.join(", ", known));
    }
    node.entries().forEach((key, value) -> requireKnown(value, "key", key, known));
    return node.entries();
  }

  private void requireList(Map<String, SettingsNode> entries, String key) {
    SettingsNode node = entries.get(key);
    if (node != null && (!node.text().isEmpty() || !node.entries().isEmpty())) {
      throw error(node, "expected a list for '" + key + "'");
    }
  }

  private Optional<Flavor> flavor(Map<String, SettingsNode> entries) {
    return Optional.ofNullable(entries.get("flavor")).map(node -> constant(node, Flavor.values()));
  }

  private <E extends Enum<E>> E constant(SettingsNode node, E[] constants) {
    List<String> names = Arrays.stream(constants).map(SettingsReader::name).toList();
    requireKnown(node, "value", node.text(), names);
    return constants[names.indexOf(node.text())];
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Vocabulary vocabulary(SettingsNode node) throws IOException {
    Vocabulary words = Vocabulary.standard();
    for (SettingsNode item : node.itemsOrThis()) {
      words = words.plus(path(item));
    }
    return words;
  }

  private Optional<Path> docsRoot(Map<String, SettingsNode> entries) {
    SettingsNode node = entries.get("docs-root");
    if (node == null) {
      return Optional.empty();
    }
    Path folder = path(node);
    if (!Files.isDirectory(folder)) {
      throw error(node, "docs-root: " + MessageText.quote(node.text()) + " is not a folder");
    }
    return Optional.of(folder);
  }

  private Path path(SettingsNode node) {
    if (node.text().isEmpty()) {
      throw error(node, "expected a path");
    }
    try {
      return file.resolveSibling(node.text());
    } catch (InvalidPathException e) {
      throw error(node, MessageText.quote(node.text()) + " is not a path");
    }
  }

  private List<PathPattern> patterns(SettingsNode node) {
    if (!node.entries().isEmpty()) {
      throw error(node, "expected a pattern or a list of patterns");
    }
    return node.itemsOrThis().stream().map(this::pattern).toList();
  }

  private PathPattern pattern(SettingsNode node) {
    if (node.text().isEmpty()) {
      throw error(node, "expected a pattern");
    }
    try {
      return new PathPattern(node.text());
    } catch (PatternSyntaxException e) {
      throw error(node, MessageText.quote(node.text()) + " is not a pattern");
    }
  }

  private UnaryOperator<Linter> rules(Map<String, SettingsNode> entries) {
    SettingsNode rules = entries.get("rules");
    if (rules == null) {
      return UnaryOperator.identity();
    }
    List<UnaryOperator<Linter>> changes = new ArrayList<>();
    List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
    entries(rules, ids)
        .forEach((id, level) -> changes.add(change(Rule.fromId(id).orElseThrow(), level)));
    return linter -> {
      Linter changed = linter;
      for (UnaryOperator<Linter> change : changes) {
        changed = change.apply(changed);
      }
      return changed;
    };
  }

  private UnaryOperator<Linter> change(Rule rule, SettingsNode level) {
    Map<String, UnaryOperator<Linter>> changes = new LinkedHashMap<>();
    changes.put("on", linter -> linter.withRule(rule));
    changes.put("off", linter -> linter.withoutRule(rule));
    for (Severity severity : Severity.values()) {
      changes.put(severity.label(), linter -> linter.withRule(rule, severity));
    }
    requireKnown(level, "value", level.text(), changes.keySet());
    return changes.getOrDefault(level.text(), UnaryOperator.identity());
  }

  private void requireKnown(
      SettingsNode node, String kind, String given, Collection<String> known) {
    if (!known.contains(given)) {
      String expected =
          Nearest.of(given, known)
              .map(name -> "did you mean '" + name + "'?")
              .orElseGet(() -> "known are " + String.join(", ", known));
      throw error(node, "unknown %s '%s'; %s".formatted(kind, MessageText.plain(given), expected));
    }
  }

  private IllegalArgumentException error(SettingsNode node, String message) {
    return new IllegalArgumentException(file + ":" + node.line() + ": " + message);
  }
}
