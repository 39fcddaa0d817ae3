package io.github.exchangetables.lint;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.text.PageNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The known findings of a project. Use it to check pages that have findings already: only those
 * that are not in the baseline are new.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.read(Path.of("baseline.csv"));
 * baseline.compare(linter.check(pages)).added().forEach(System.out::println);
 * }</pre>
 *
 * <p>A finding is known by its {@link FindingKey}, so that it stays known when its line moves. If
 * several findings have equal keys, as many of them are known as the baseline has.
 *
 * <p>The file is CSV, with a line for each finding, sorted by file, rule, exchange and text.
 * Reading and writing it needs the library {@code de.siegmar:fastcsv}, module {@code
 * de.siegmar.fastcsv}; without it a {@link NoClassDefFoundError} is thrown.
 *
 * <p>Immutable and thread-safe.
 */
public final class Baseline {

  private static final String TITLE = "# exchange-tables baseline ";
  private static final String VERSION = "1";
  private static final String FIRST_LINE = TITLE + VERSION;
  private static final int FIELDS = 4;
  private static final int MAX_BYTES = 100_000_000;

  private static final Comparator<FindingKey> IN_ORDER =
      Comparator.comparing(FindingKey::file)
          .thenComparing(FindingKey::rule)
          .thenComparing(FindingKey::exchange)
          .thenComparing(FindingKey::text);

  private final Path folder;

  /** The keys, in order; equal keys are repeated. */
  private final List<FindingKey> keys;

  private Baseline(Path folder, Collection<FindingKey> keys) {
    this.folder = folder;
    this.keys = keys.stream().sorted(IN_ORDER).toList();
  }

  /**
   * The differences between findings and a baseline.
   *
   * @param added the findings that are not in the baseline, in the order of the findings
   * @param gone the keys of the baseline that no finding has, sorted; equal keys are repeated
   */
  public record Comparison(List<Finding> added, List<FindingKey> gone) {

    /**
     * Creates a comparison.
     *
     * @param added see {@link #added()}
     * @param gone see {@link #gone()}
     * @throws NullPointerException if an argument or an element is null
     */
    public Comparison {
      added = List.copyOf(added);
      gone = List.copyOf(gone);
    }
  }

  /**
   * Returns a baseline of findings.
   *
   * @param file the file that it will be written to; the files of findings are relative to its
   *     folder
   * @param findings the findings
   * @return the baseline
   * @throws NullPointerException if an argument or an element is null
   */
  public static Baseline of(Path file, Collection<Finding> findings) {
    Path folder = folder(file);
    return new Baseline(folder, findings.stream().map(it -> key(folder, it)).toList());
  }

  /**
   * Reads a file.
   *
   * @param file a file with the {@link #text()} of a baseline, in UTF-8
   * @return the baseline
   * @throws IllegalArgumentException if the file is no baseline, or one of another version. The
   *     message begins with the path and the line
   * @throws IOException if the file cannot be read
   * @throws NullPointerException if {@code file} is null
   */
  public static Baseline read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    }
    if (bytes.length > MAX_BYTES) {
      throw new IllegalArgumentException(file + ": the file is larger than 100 MB");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).stripTrailing();
    if (!first.equals(FIRST_LINE)) {
      throw new IllegalArgumentException(file + ":1: " + problem(first));
    }
    return new Baseline(folder(file), keys(file, text.substring(Math.max(0, end + 1))));
  }

  private static String problem(String first) {
    return first.startsWith(TITLE)
        ? "the version of the baseline is %s, and only version %s can be read"
            .formatted(MessageText.quote(first.substring(TITLE.length())), VERSION)
        : "the file is no baseline: the first line is not \"" + FIRST_LINE + "\"";
  }

  private static List<FindingKey> keys(Path file, String lines) throws IOException {
    List<FindingKey> keys = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(lines)) {
      for (CsvRecord line : records) {
        if (line.getFieldCount() != FIELDS) {
          throw new IllegalArgumentException(
              "%s:%d: expected a file, a rule, an exchange and a text, separated by commas"
                  .formatted(file, line.getStartingLineNumber() + 1));
        }
        keys.add(
            new FindingKey(line.getField(1), line.getField(0), line.getField(2), line.getField(3)));
      }
    } catch (CsvParseException e) {
      throw new IllegalArgumentException(file + ": the file is no valid CSV", e);
    }
    return keys;
  }

  /**
   * Returns the content of the file.
   *
   * @return a first line with the version, and a line for each finding; each ends with a line feed
   */
  public String text() {
    StringWriter out = new StringWriter();
    out.write(FIRST_LINE + "\n");
    CsvWriter lines = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
    for (FindingKey key : keys) {
      lines.writeRecord(key.file(), key.rule(), key.exchange(), key.text());
    }
    return out.toString();
  }

  /**
   * Compares findings with the baseline.
   *
   * @param findings the findings
   * @return the findings that are new, and the keys that no finding has
   * @throws NullPointerException if {@code findings} or an element is null
   */
  public Comparison compare(Collection<Finding> findings) {
    Map<FindingKey, Integer> known = new TreeMap<>(IN_ORDER);
    keys.forEach(key -> known.merge(key, 1, Integer::sum));
    List<Finding> added = new ArrayList<>();
    for (Finding finding : findings) {
      if (known.merge(key(folder, finding), -1, Integer::sum) < 0) {
        added.add(finding);
      }
    }
    List<FindingKey> gone =
        keys.stream().filter(key -> known.merge(key, -1, Integer::sum) >= 0).toList();
    return new Comparison(added, gone);
  }

  private static FindingKey key(Path folder, Finding finding) {
    FindingKey key = FindingKey.of(finding);
    return finding.file().map(file -> FindingKey.of(finding, name(folder, file))).orElse(key);
  }

  /** The path from the folder of the baseline, so that the working directory does not matter. */
  private static String name(Path folder, String file) {
    try {
      return PageNames.of(folder.relativize(Path.of(file).toAbsolutePath().normalize()));
    } catch (IllegalArgumentException e) {
      // The name is no path, or one on a different drive.
      return file;
    }
  }

  private static Path folder(Path file) {
    Path path = file.toAbsolutePath().normalize();
    return requireNonNull(path.getParent(), "a file is in a folder");
  }
}
