package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders and standard input, and messages if they cannot be read. */
class InputsTest {

  private static final Pattern NAME =
      Pattern.compile("^\\{\"name\":\"([^\"]*)\"", Pattern.MULTILINE);
  private static final Pattern FILE = Pattern.compile("\"source\":\\{\"file\":(null|\"[^\"]*\")");

  @TempDir private Path folder;

  private static List<String> names(Cli.Result result) {
    return NAME.matcher(result.out()).results().map(match -> match.group(1)).toList();
  }

  private static List<String> files(Cli.Result result) {
    return FILE.matcher(result.out()).results().map(match -> match.group(1)).toList();
  }

  private static String json(Path path) {
    return '"' + path.toString().replace('\\', '/') + '"';
  }

  @Test
  void withoutPathStandardInputIsRead() {
    Cli.Result result = new Cli().withInput(Pages.of("A")).start("parse", "--format", "jsonl");

    assertThat(names(result)).containsExactly("A");
    assertThat(files(result)).containsExactly("null");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void dashMeansStandardInput() throws IOException {
    Path file = Pages.write(folder.resolve("b.md"), Pages.of("B"));

    Cli.Result result =
        new Cli().withInput(Pages.of("A")).start("parse", "--format=jsonl", file, "-", file);

    assertThat(result.exitCode()).isZero();
    assertThat(names(result)).containsExactly("B", "A", "B");
    assertThat(files(result)).containsExactly(json(file), "null", json(file));
  }

  @Test
  void noteSaysThatStandardInputIsReadFromTerminal() {
    Cli.Result result = new Cli().withKeyboard().start("parse");

    assertThat(result.err()).isEqualTo("exchange-tables: reading Markdown from standard input\n");
  }

  @Test
  void pageThatDoesNotFitTheMemoryIsUnreadableAndOthersAreRead() throws IOException {
    Pages.write(folder.resolve("a.md"), Pages.of("A"));
    Pages.write(folder.resolve("b.md"), Pages.of("B"));
    Pages.write(folder.resolve("c.md"), Pages.of("C"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Host host =
        new Host(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            Map.of(),
            new Terminal(false, false, false, () -> 80));
    List<String> read = new ArrayList<>();

    boolean allRead =
        Inputs.read(
            List.of(folder.toString()),
            new InputOptions(),
            host,
            new Messages(host, false),
            page -> {
              String name = page.entries().get(0).name();
              if (name.equals("A")) {
                throw new OutOfMemoryError();
              }
              if (name.equals("B")) {
                throw new StackOverflowError();
              }
              read.add(name);
              return true;
            });

    assertThat(allRead).isFalse();
    assertThat(read).containsExactly("C");
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .endsWith("a.md cannot be read: it needs more memory than there is"),
            line -> assertThat(line).endsWith("b.md cannot be read: it is nested too deeply"));
  }

  @Test
  void unreadableStandardInputIsReported() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    Cli.Result result = new Cli().withInput(closed).start("parse", "--format", "json");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).isEqualTo("[]\n");
    assertThat(result.err())
        .isEqualTo("exchange-tables: standard input cannot be read: Stream closed\n");
  }

  @Test
  void fileKeepsThePathAsGiven() {
    Cli.Result result = Cli.run("parse", "--format=jsonl", "-q", "./testdata/bom.md");

    assertThat(result.exitCode()).isZero();
    assertThat(files(result)).isNotEmpty().containsOnly("\"./testdata/bom.md\"");
  }

  @Test
  void folderIsReadInTheOrderOfItsPaths() throws IOException {
    Pages.write(folder.resolve("b.md"), Pages.of("B"));
    Pages.write(folder.resolve("a/z.markdown"), Pages.of("AZ"));
    Pages.write(folder.resolve("a/deep/er/x.MD"), Pages.of("ADX"));
    Pages.write(folder.resolve("c.txt"), Pages.of("C"));
    Pages.write(folder.resolve(".hidden/h.md"), Pages.of("H"));
    Pages.write(folder.resolve("a/node_modules/n/n.md"), Pages.of("N"));

    Cli.Result result = Cli.run("parse", "--format=jsonl", folder);

    assertThat(result.exitCode()).isZero();
    assertThat(names(result)).containsExactly("ADX", "AZ", "B");
    assertThat(files(result))
        .as("the path as given, with the folder's in front")
        .containsExactly(
            json(folder.resolve("a/deep/er/x.MD")),
            json(folder.resolve("a/z.markdown")),
            json(folder.resolve("b.md")));
  }

  @Test
  void pagesWithOneNameInTwoFoldersHaveDifferentPaths() throws IOException {
    Path one = Pages.write(folder.resolve("one/index.md"), Pages.of("A"));
    Path two = Pages.write(folder.resolve("two/index.md"), Pages.of("B"));

    Cli.Result result = Cli.run("parse", "--format=jsonl", one.getParent(), two.getParent());

    assertThat(files(result)).containsExactly(json(one), json(two));
  }

  @Test
  void entriesAndFailuresOfManyPagesAreInOrder() throws IOException {
    List<String> names = new ArrayList<>();
    StringBuilder messages = new StringBuilder();
    for (int i = 100; i < 300; i++) {
      Path file = folder.resolve(i + ".md");
      if (i % 50 == 7) {
        Files.createSymbolicLink(file, folder.resolve("nowhere"));
        messages.append(
            "exchange-tables: " + file + " cannot be read: there is no such file or folder\n");
      } else if (i % 50 == 9) {
        Pages.write(file, Pages.SPOT);
        names.addAll(List.of("Kraken", "Bx", "\\"));
        messages.append(file + Pages.SPOT_DIAGNOSTIC);
      } else {
        Pages.write(file, Pages.of("E" + i));
        names.add("E" + i);
      }
    }

    Cli.Result result = Cli.run("parse", "--format=jsonl", folder);

    assertThat(names(result)).isEqualTo(names);
    assertThat(result.err()).isEqualTo(messages.toString());
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void hiddenFolderGivenAsArgumentIsRead() throws IOException {
    Pages.write(folder.resolve(".github/h.md"), Pages.of("H"));

    assertThat(names(Cli.run("parse", "--format=jsonl", folder.resolve(".github"))))
        .containsExactly("H");
  }

  @Test
  void fileWithAnyExtensionGivenAsArgumentIsRead() throws IOException {
    Path file = Pages.write(folder.resolve("@notes.txt"), Pages.of("T"));

    assertThat(names(Cli.run("parse", "--format=jsonl", file))).containsExactly("T");
  }

  @Test
  void missingPathIsReportedAndOtherPathsAreRead() throws IOException {
    Path missing = folder.resolve("missing.md");
    Path file = Pages.write(folder.resolve("a.md"), Pages.of("A"));

    Cli.Result result = Cli.run("parse", "--format=jsonl", missing, file);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(names(result)).containsExactly("A");
    assertThat(result.err())
        .isEqualTo(
            "exchange-tables: " + missing + " cannot be read: there is no such file or folder\n");
  }

  @Test
  void jsonArrayIsClosedEvenIfTheLastPathIsMissing() throws IOException {
    Path file = Pages.write(folder.resolve("a.md"), Pages.of("A"));

    Cli.Result result = Cli.run("parse", "--format=json", file, folder.resolve("missing.md"));

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).startsWith("[\n{").endsWith("}\n]\n").hasLineCount(3);
  }

  @Test
  void quietStillReportsFailures() {
    Cli.Result result = Cli.run("tables", "--quiet", folder.resolve("missing.md"));

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("missing.md cannot be read").hasLineCount(1);
  }

  @Test
  void invalidFileNameIsReported() {
    assertThat(Cli.run("parse", "").err())
        .isEqualTo("exchange-tables: '' cannot be read: there is no such file or folder\n");
    assertThat(Cli.run("parse", "a\u0000b").err())
        .matches("exchange-tables: a\\\\u0000b cannot be read: .*\n");
  }

  @Test
  void unreadableFileInFolderIsReported() throws IOException {
    Pages.write(folder.resolve("a.md"), Pages.of("A"));
    Path broken = Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("nowhere"));
    Pages.write(folder.resolve("c.md"), Pages.of("C"));

    Cli.Result result = Cli.run("parse", "--format=jsonl", folder);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(names(result)).containsExactly("A", "C");
    assertThat(result.err())
        .isEqualTo(
            "exchange-tables: " + broken + " cannot be read: there is no such file or folder\n");
  }

  @Test
  void folderWithoutPagesIsNotAnError() {
    String note = "exchange-tables: " + folder + " has no Markdown files (.md, .markdown, .mdx)\n";

    assertThat(Cli.run("parse", folder)).isEqualTo(new Cli.Result(0, "", note));
    assertThat(Cli.run("parse", "--format=jsonl", folder)).isEqualTo(new Cli.Result(0, "", note));
    assertThat(Cli.run("parse", "--format=json", folder))
        .isEqualTo(new Cli.Result(0, "[]\n", note));
    assertThat(Cli.run("tables", "-q", folder)).isEqualTo(new Cli.Result(0, "", ""));
  }

  @Test
  void diagnosticsNameTheFileByItsPath() throws IOException {
    Path file = Pages.write(folder.resolve("x/spot.md"), Pages.SPOT);

    Cli.Result result = Cli.run("parse", "--format=jsonl", folder);

    assertThat(files(result)).hasSize(3).containsOnly(json(file));
    assertThat(result.err()).isEqualTo(file + Pages.SPOT_DIAGNOSTIC);
    assertThat(Cli.run("parse", "--quiet", folder).err()).isEmpty();
  }

  @Test
  void malformedBytesAreReadAsReplacementCharacters() throws IOException {
    byte[] page =
        "| Exchange | Type |\n|---|---|\n| K\u00F6 | spot |\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("a.md"), page);
    String message =
        ":3:4: warning: here is the first byte that is not UTF-8; each malformed sequence is read as"
            + " U+FFFD [malformed-encoding]\n";

    Cli.Result fromFile = Cli.run("parse", "--format=jsonl", file);
    Cli.Result fromInput = new Cli().withInput(page).start("parse", "--format=jsonl");

    assertThat(names(fromFile)).containsExactly("K\uFFFD");
    assertThat(fromFile.err()).isEqualTo(file + message);
    assertThat(names(fromInput)).containsExactly("K\uFFFD");
    assertThat(fromInput.err()).isEqualTo("<stdin>" + message);
  }
}
