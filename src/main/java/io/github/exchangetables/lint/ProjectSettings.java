package io.github.exchangetables.lint;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a project, from its file {@value #FILE_NAME}: how pages are read, which are left
 * out, and which rules they are checked by. Use it to check a project from Java as the command
 * does.
 *
 * <pre>{@code
 * Path file = Path.of("docs/exchanges.md");
 * ProjectSettings settings = ProjectSettings.find(file);
 * if (!settings.isExcluded(file)) {
 *   Page page = ExchangeTables.parse(file, settings.parseOptions(file));
 *   settings.linter().check(page).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>The same can be set without a file: see {@link ParseOptions} and {@link Linter}. Reading a
 * file needs the library {@code org.snakeyaml:snakeyaml-engine}, module {@code
 * org.snakeyaml.engine}; without it a {@link NoClassDefFoundError} is thrown.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProjectSettings {

  /** The name of the file. */
  public static final String FILE_NAME = ".exchange-tables.yml";

  private static final ProjectSettings NONE =
      new ProjectSettings(
          Path.of(""),
          new SettingsValues(
              ParseOptions.defaults(),
              Optional.empty(),
              Optional.empty(),
              Linter.defaults(),
              List.of(),
              List.of()));

  private final Path folder;
  private final SettingsValues values;

  private ProjectSettings(Path folder, SettingsValues values) {
    this.folder = folder.toAbsolutePath().normalize();
    this.values = values;
  }

  /**
   * Returns the settings of a project without a file: the defaults.
   *
   * @return the default settings
   */
  public static ProjectSettings none() {
    return NONE;
  }

  /**
   * Reads the file of the project that a folder belongs to. It is looked for in the folder and the
   * folders above it, up to the root of the git repository, if there is one.
   *
   * @param path a folder, or a file in it
   * @return the settings in the nearest folder, or {@link #none()} if there is no file
   * @throws IllegalArgumentException as for {@link #read(Path)}
   * @throws IOException as for {@link #read(Path)}
   * @throws NullPointerException if {@code path} is null
   */
  public static ProjectSettings find(Path path) throws IOException {
    Path start = path.toAbsolutePath().normalize();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(FILE_NAME);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
      if (Files.exists(folder.resolve(".git"))) {
        break;
      }
    }
    return NONE;
  }

  /**
   * Reads a file.
   *
   * @param file a YAML file in UTF-8; paths in it are relative to its folder
   * @return the settings
   * @throws IllegalArgumentException if the file is not valid: if it is not YAML, or has an unknown
   *     key or value. The message begins with the path and the line, {@code
   *     docs/.exchange-tables.yml:3:}, and names the most similar known key
   * @throws IOException if the file, or a vocabulary file that it names, cannot be read
   * @throws NullPointerException if {@code file} is null
   */
  public static ProjectSettings read(Path file) throws IOException {
    Path folder = requireNonNull(file, "file").toAbsolutePath().normalize().getParent();
    return new ProjectSettings(
        requireNonNull(folder, "a file is in a folder"), SettingsReader.read(file));
  }

  /**
   * Returns how pages without a file are parsed.
   *
   * @return the flavor and the vocabulary
   */
  public ParseOptions parseOptions() {
    return values.options();
  }

  /**
   * Returns how the page of a file is parsed.
   *
   * @param file the file; it need not exist
   * @return the flavor and the vocabulary
   * @throws NullPointerException if {@code file} is null
   */
  public ParseOptions parseOptions(Path file) {
    ParseOptions options = values.options();
    for (SettingsValues.PathOverride override : values.overrides()) {
      Optional<Flavor> flavor = override.flavor().filter(it -> matches(override.paths(), file));
      options = flavor.map(options::withFlavor).orElse(options);
    }
    return options;
  }

  /**
   * Returns the linter: the rules, their severities and overrides, and the docs folder.
   *
   * @return the linter
   */
  public Linter linter() {
    Linter linter = values.docsRoot().map(values.linter()::withDocsRoot).orElse(values.linter());
    for (SettingsValues.PathOverride override : values.overrides()) {
      linter =
          linter.withOverride(
              page ->
                  page.file()
                      .flatMap(ProjectSettings::path)
                      .filter(it -> matches(override.paths(), it))
                      .isPresent(),
              override.rules());
    }
    return linter;
  }

  /**
   * Returns the docs folder, which {@link #linter()} has.
   *
   * @return the folder that MkDocs calls {@code docs_dir}; empty if none is set
   */
  public Optional<Path> docsRoot() {
    return values.docsRoot();
  }

  /**
   * Returns the file of the {@link Baseline}.
   *
   * @return the file, which need not exist; empty if none is set
   */
  public Optional<Path> baseline() {
    return values.baseline();
  }

  /**
   * Tells whether a file is left out.
   *
   * @param file the file; it need not exist
   * @return whether a pattern of {@code exclude} matches
   * @throws NullPointerException if {@code file} is null
   */
  public boolean isExcluded(Path file) {
    return matches(values.exclude(), file);
  }

  private static Optional<Path> path(String file) {
    try {
      return Optional.of(Path.of(file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private boolean matches(List<PathPattern> patterns, Path file) {
    Path path = file.toAbsolutePath().normalize();
    return path.startsWith(folder)
        && patterns.stream().anyMatch(pattern -> pattern.matches(folder.relativize(path)));
  }
}
