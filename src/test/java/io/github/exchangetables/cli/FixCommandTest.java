package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.exchangetables.table.ParseOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fix}: what it does with files and standard input, and what it reports. */
class FixCommandTest {

  private static final String TABLE = "| Exchange | Docs |\n|---|---|\n";
  private static final String RAGGED = "# Spot\n\n" + TABLE + "| A | | |\n";
  private static final String FIXED = "# Spot\n\n" + TABLE + "| A | |\n";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Pages.write(folder.resolve(name), text);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void filesAreChangedInPlace() throws IOException {
    Path ragged = write("docs/a.md", RAGGED);
    Path fixed = write("docs/b.md", FIXED);
    FileTime time = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(fixed, time);

    Cli.Result result = Cli.run("fix", folder);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            "exchange-tables: fixed %s: 1 place\nexchange-tables: fixed 1 of 1 finding\n"
                .formatted(shown(ragged)));
    assertThat(Files.readString(ragged)).isEqualTo(FIXED);
    assertThat(Files.getLastModifiedTime(fixed)).isEqualTo(time);
    assertThat(files()).containsExactly("docs");
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  @Test
  void dryRunChangesNothingAndReportsTheFixes() throws IOException {
    Path file = write("a.md", RAGGED);

    Cli.Result result = Cli.run("fix", "--dry-run", file);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            "exchange-tables: would fix %s: 1 place\nexchange-tables: would fix 1 of 1 finding\n"
                .formatted(shown(file)));
    assertThat(Files.readString(file)).isEqualTo(RAGGED);
  }

  @Test
  void dryRunOfAPageWithoutFaultsExitsWithZero() throws IOException {
    Cli.Result result = Cli.run("fix", "--dry-run", "--diff", write("a.md", FIXED));

    assertThat(result).isEqualTo(new Cli.Result(0, "", ""));
  }

  @Test
  void diffShowsWhatChanges() throws IOException {
    Path file = write("a.md", RAGGED);

    Cli.Result dry = Cli.run("fix", "--dry-run", "--diff", "-q", file);
    Cli.Result real = Cli.run("fix", "--diff", "-q", file);

    assertThat(dry.out())
        .startsWith("--- a/")
        .endsWith(
            """
            @@ -2,4 +2,4 @@
            \s
             | Exchange | Docs |
             |---|---|
            -| A | | |
            +| A | |
            """);
    assertThat(real).isEqualTo(new Cli.Result(0, dry.out(), ""));
    assertThat(Files.readString(file)).isEqualTo(FIXED);
  }

  @Test
  void standardInputIsWrittenFixedToStandardOutput() {
    Cli.Result result = new Cli().withInput(RAGGED).start("fix");

    assertThat(result)
        .isEqualTo(
            new Cli.Result(
                0,
                FIXED,
                """
                exchange-tables: fixed <stdin>: 1 place
                exchange-tables: fixed 1 of 1 finding
                """));
    assertThat(new Cli().withInput(FIXED).start("fix", "-"))
        .isEqualTo(new Cli.Result(0, FIXED, ""));
  }

  @Test
  void dryRunAndDiffOfStandardInputDoNotPrintThePage() {
    assertThat(new Cli().withInput(RAGGED).start("fix", "--dry-run", "-q"))
        .isEqualTo(new Cli.Result(1, "", ""));
    assertThat(new Cli().withInput(RAGGED).start("fix", "--diff", "-q").out())
        .startsWith("--- a/-\n+++ b/-\n@@ ");
  }

  @Test
  void bytesThatAreNotUtf8AreKept() throws IOException {
    String page = "café \u00E9\u00A0\n\n" + TABLE + "| caf\u00E9 | | |\n";
    byte[] latin1 = page.getBytes(StandardCharsets.ISO_8859_1);
    byte[] expected =
        page.replace("\u00E9 | | |", "\u00E9 | |").getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("latin1.md"), latin1);
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    java.io.ByteArrayOutputStream diff = new java.io.ByteArrayOutputStream();

    new Cli().withInput(latin1).startInto(out, "fix");
    new Cli().withInput(latin1).startInto(diff, "fix", "--diff");
    Cli.run("fix", file);

    assertThat(Files.readAllBytes(file)).isEqualTo(expected);
    assertThat(out.toByteArray()).isEqualTo(expected);
    assertThat(diff.toString(StandardCharsets.ISO_8859_1)).contains("-| caf\u00E9 | | |\n");
  }

  @Test
  void lineEndsByteOrderMarkAndEndOfPageAreKept() throws IOException {
    String page = "\uFEFF" + RAGGED.replace("\n", "\r\n").stripTrailing();
    Path file = write("a.md", page);

    Cli.run("fix", file);

    assertThat(Files.readString(file)).isEqualTo(page.substring(0, page.length() - 2));
  }

  @Test
  void addColumnsAndAlignAreOptIn() throws IOException {
    Path file = write("a.md", TABLE + "| 取引所 | x | y |\n");

    assertThat(Cli.run("fix", file).err()).isEqualTo("exchange-tables: fixed 0 of 1 finding\n");
    Cli.run("fix", "--add-columns", "--align", file);

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            | Exchange | Docs | Column 3 |
            | -------- | ---- | -------- |
            | 取引所   | x    | y        |
            """);
  }

  @Test
  void flavorDecidesWhetherPipesInCodeSplitCells() {
    String page = "| a | b |\n|---|---|\n| `x|y` |\n";

    assertThat(new Cli().withInput(page).start("fix", "-q").out()).isEqualTo(page);
    assertThat(new Cli().withInput(page).start("fix", "-q", "--pad", "--flavor", "mkdocs").out())
        .isEqualTo(page.replace("y` |", "y` | |"));
  }

  @Test
  void skippedFixesAreReported() {
    String page = TABLE + "| A | |\n<!-- x -->\n| B | |\n|\n";

    assertThat(new Cli().withInput(page).start("fix"))
        .isEqualTo(
            new Cli.Result(
                1,
                page,
                """
                exchange-tables: <stdin>:4: skipped: a comment between rows ends the table
                exchange-tables: fixed 0 of 2 findings
                """));
  }

  @Test
  void otherFilesAreFixedIfOneCannotBeRead() throws IOException {
    Path file = write("a.md", RAGGED);
    Path missing = folder.resolve("missing.md");

    Cli.Result result = Cli.run("fix", missing, file);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "exchange-tables: %s cannot be read: there is no such file or folder\n"
                    .formatted(missing)
                + "exchange-tables: fixed %s: 1 place\n".formatted(shown(file))
                + "exchange-tables: fixed 1 of 1 finding\n");
    assertThat(Files.readString(file)).isEqualTo(FIXED);
  }

  @Test
  void otherFilesAreFixedIfOnePathIsInvalid() throws IOException {
    Path file = write("a.md", RAGGED);

    Cli.Result result = Cli.run("fix", "-q", "a\u0000b", file);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).matches("exchange-tables: a\\\\u0000b cannot be read: .+\n");
    assertThat(Files.readString(file)).isEqualTo(FIXED);
  }

  @Test
  void pageThatIsTooLongIsReportedAsSkipped() {
    byte[] page = new byte[ParseOptions.DEFAULT_MAX_PAGE_LENGTH + 1];
    Arrays.fill(page, (byte) 'a');

    assertThat(new Cli().withInput(page).start("fix", "--dry-run"))
        .isEqualTo(
            new Cli.Result(
                1,
                "",
                """
                exchange-tables: <stdin>: skipped: the page is too long
                exchange-tables: would fix 0 of 1 finding
                """));
  }

  @Test
  void unknownOptionIsAUsageError() {
    assertThat(Cli.run("fix", "--dryrun").exitCode()).isEqualTo(2);
  }

  @Test
  void permissionsAreKept() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path file = write("a.md", RAGGED);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));

    Cli.run("fix", file);

    assertThat(Files.readString(file)).isEqualTo(FIXED);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
  }

  @Test
  void readOnlyFileIsNotChanged() throws IOException {
    Path file = write("a.md", RAGGED);
    assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file));

    Cli.Result result = Cli.run("fix", file);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "exchange-tables: %s cannot be written: access is denied\n".formatted(shown(file))
                + "exchange-tables: fixed 0 of 1 finding\n");
    assertThat(Files.readString(file)).isEqualTo(RAGGED);
  }

  @Test
  void symbolicLinksAreFollowed() throws IOException {
    Path target = write("target.md", RAGGED);
    Path link = folder.resolve("link.md");
    try {
      Files.createSymbolicLink(link, Path.of("target.md"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here");
    }

    Cli.run("fix", link);

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(Files.readString(target)).isEqualTo(FIXED);
    assertThat(files()).containsExactly("link.md", "target.md");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void fileThatCannotBeReplacedIsNotChangedAndReported() throws IOException {
    Path deep = FileReplacementTest.longFolder(folder);
    Path file = Pages.write(deep.resolve("a.md"), RAGGED);

    Cli.Result result = Cli.run("fix", "--diff", file);

    assertThat(result)
        .isEqualTo(
            new Cli.Result(
                2,
                "",
                "exchange-tables: "
                    + file
                    + " cannot be written: File name too long\n"
                    + "exchange-tables: fixed 0 of 1 finding\n"));
    assertThat(Files.readString(file)).isEqualTo(RAGGED);
  }

  @Test
  void noteSaysThatStandardInputIsReadFromTerminal() {
    assertThat(new Cli().withKeyboard().start("fix").err())
        .isEqualTo("exchange-tables: reading Markdown from standard input\n");
    assertThat(new Cli().withKeyboard().start("fix", "-q").err()).isEmpty();
  }

  @Test
  void otherFilesAreFixedIfStandardInputCannotBeRead() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    Path file = write("a.md", RAGGED);

    Cli.Result result = new Cli().withInput(closed).start("fix", "-q", "-", file);

    assertThat(result)
        .isEqualTo(
            new Cli.Result(
                2, "", "exchange-tables: standard input cannot be read: Stream closed\n"));
    assertThat(Files.readString(file)).isEqualTo(FIXED);
  }

  @Test
  void otherFilesAreFixedIfStandardInputDoesNotFitTheMemory() throws IOException {
    InputStream large =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public synchronized byte[] readAllBytes() {
            throw new OutOfMemoryError();
          }
        };
    Path file = write("a.md", RAGGED);

    Cli.Result result = new Cli().withInput(large).start("fix", "-q", "-", file);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("exchange-tables: standard input cannot be read: ")
        .hasLineCount(1);
    assertThat(Files.readString(file)).isEqualTo(FIXED);
  }

  @Test
  void failureToWriteStandardOutputFailsTheRun() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    Cli.Result result = new Cli().withInput(RAGGED).startInto(full, "fix", "-q");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("exchange-tables: standard output cannot be written: No space left on device\n");
  }

  @Test
  void fixesAreCounted() {
    String page = RAGGED + "| B | | |\n| C | | x |\n";

    assertThat(new Cli().withInput(page).start("fix").err())
        .isEqualTo(
            """
            exchange-tables: fixed <stdin>: 2 places
            exchange-tables: fixed 2 of 3 findings
            """);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(60)
  void namedPipesAreNotFixed() throws IOException, InterruptedException {
    Path pipe = folder.resolve("a.md");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    // Nothing writes to the pipe, so that reading it would not end.
    Cli.Result result = Cli.run("fix", pipe);

    assertThat(result)
        .isEqualTo(
            new Cli.Result(
                2, "", "exchange-tables: " + pipe + " cannot be read: it is not a regular file\n"));
  }

  @Test
  void otherFilesAreFixedIfOneIsDeletedDuringTheRun() throws IOException {
    write("a.md", "# Spot\n\n" + TABLE + "| A | | |\n".repeat(2000));
    Path vanishing = write("b.md", RAGGED);
    Path last = write("c.md", RAGGED);
    ByteArrayOutputStream err =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            // The first file is fixed: now the next one goes.
            vanishing.toFile().delete();
          }
        };
    int exitCode = startWith(err, "fix", folder.toString());

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "exchange-tables: fixed " + shown(folder.resolve("a.md")) + ": 2000 places",
            "exchange-tables: "
                + shown(vanishing)
                + " cannot be read: there is no such file or folder",
            "exchange-tables: fixed " + shown(last) + ": 1 place",
            "exchange-tables: fixed 2001 of 4000 findings");
  }

  @Test
  void emptyCellsAreAddedOnlyIfAsked() {
    String page = TABLE + "| A |\n";

    assertThat(new Cli().withInput(page).start("fix")).isEqualTo(new Cli.Result(0, page, ""));
    assertThat(new Cli().withInput(page).start("fix", "-q", "--pad").out())
        .isEqualTo(TABLE + "| A | |\n");
    assertThat(new Cli().withInput(page).start("fix", "-q", "--rule", "missing-cells").out())
        .isEqualTo(TABLE + "| A | |\n");
  }

  @Test
  void rulesSelectWhatIsFixed() {
    String page = TABLE + "| A | [spot]((/a/)) | |\n";

    assertThat(new Cli().withInput(page).start("fix", "-q", "--rule", "malformed-link").out())
        .isEqualTo(TABLE + "| A | [spot](/a/) | |\n");
    assertThat(new Cli().withInput(page).start("fix", "-q", "--no-rule", "malformed-link").out())
        .isEqualTo(TABLE + "| A | [spot]((/a/)) |\n");
  }

  @Test
  void unknownRuleIsTheSameErrorAsInCheck() {
    String fix = Cli.run("fix", "--rule", "missing-cell").err();
    String check = Cli.run("check", "--rule", "missing-cell").err();

    assertThat(fix).contains("missing-cell").isEqualTo(check.replace("tables check", "tables fix"));
  }

  @Test
  void helpNamesFlavorAndRules() {
    assertThat(Cli.run("fix", "--help").out()).contains("--flavor", "--rule", "--no-rule", "--pad");
    assertThat(Cli.run("check", "--help").out()).contains("--flavor", "--rule", "--no-rule");
  }

  @Test
  void tablesAreSortedByAColumn() {
    String page = TABLE + "| b | |\n| A | |\n";

    assertThat(new Cli().withInput(page).start("fix", "-q", "--sort", "exchange").out())
        .isEqualTo(TABLE + "| A | |\n| b | |\n");
    assertThat(new Cli().withInput(page).start("fix", "--sort", "name"))
        .isEqualTo(
            new Cli.Result(
                0,
                page,
                "exchange-tables: no table of exchanges has a column \"name\" to sort by\n"));
  }

  @Test
  void alignAndCompactExcludeEachOther() {
    String page = "a|b\n-|-\n1|2\n";

    assertThat(new Cli().withInput(page).start("fix", "-q", "--compact").out())
        .isEqualTo("| a | b |\n| --- | --- |\n| 1 | 2 |\n");
    assertThat(Cli.run("fix", "--align", "--compact"))
        .isEqualTo(
            new Cli.Result(
                2,
                "",
                """
                exchange-tables fix: --align and --compact cannot be used together
                Try 'exchange-tables fix --help' for help.
                """));
  }

  @Test
  void fileThatAnotherProgramChangesIsLeftAlone() throws IOException {
    write("a.md", RAGGED);
    Path changing = write("b.md", RAGGED);
    ByteArrayOutputStream err =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            if (toString(StandardCharsets.UTF_8).contains("a.md: 1 place")) {
              // Both pages were read before the first was fixed.
              try {
                Files.writeString(changing, "changed");
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            }
          }
        };

    int exitCode = startWith(err, "fix", folder.toString());

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(
            "exchange-tables: %s cannot be written: another program has changed it meanwhile\n"
                .formatted(shown(changing)));
    assertThat(Files.readString(changing)).isEqualTo("changed");
    assertThat(files()).containsExactly("a.md", "b.md");
  }

  private static int startWith(OutputStream err, String... args) {
    Host host =
        new Host(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            Map.of(),
            new Terminal(false, false, false, () -> 80));
    return Main.run(args, host);
  }

  @Test
  void leftoversOfKilledRunsAreRemoved() throws IOException {
    String name = ".exchange-tables-999999999999-00000000-0000-0000-0000-000000000000.tmp";
    write(name, "half a page");
    write("a.md", FIXED);

    Cli.run("fix", "--dry-run", folder);
    assertThat(files()).containsExactly(name, "a.md");

    Cli.run("fix", folder);
    assertThat(files()).containsExactly("a.md");
  }

  @Test
  void fileIsFixedOnceWhateverItsNames() throws IOException {
    Path page = write("docs/a.md", RAGGED);
    Path link = folder.resolve("docs/b.md");
    try {
      Files.createSymbolicLink(link, Path.of("a.md"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here");
    }
    Path docs = folder.resolve("docs");
    Path detour = folder.resolve("docs/../docs/a.md");

    Cli.Result dry = Cli.run("fix", "--dry-run", "--diff", docs, page, detour, link);
    Cli.Result real = Cli.run("fix", "--diff", "-q", link, docs, page, detour);

    assertThat(dry.err()).contains("would fix 1 of 1 finding");
    assertThat(dry.out()).containsOnlyOnce("--- a/").containsOnlyOnce("docs/a.md\n+++");
    assertThat(real).isEqualTo(new Cli.Result(0, dry.out(), ""));
    assertThat(Files.readString(page)).isEqualTo(FIXED);
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void filesBehindOneThatWasFixedAlreadyAreFixed() throws IOException {
    write("a.md", RAGGED);
    write("b.md", RAGGED);

    assertThat(Cli.run("fix", "-q", folder.resolve("a.md"), folder).exitCode()).isZero();

    assertThat(Files.readString(folder.resolve("b.md"))).isEqualTo(FIXED);
  }

  @Test
  void noteSaysThatNoTableHasTheColumnToSortBy() throws IOException {
    Path page = write("a.md", "| Exchange | Docs |\n|---|---|\n| A | [spot](/a) |\n");
    String note = "no table of exchanges has a column";

    assertThat(Cli.run("fix", "--sort", "EXCHANGE", page).err()).doesNotContain(note);
    assertThat(Cli.run("fix", "--sort", "tier", page).err()).contains(note + " \"tier\"");
  }

  @Test
  void gitAppliesADiffOfFilesOutsideOfTheWorkingDirectory()
      throws IOException, InterruptedException {
    write("sub/notes.txt", "");
    Path page = write("a b.md", RAGGED);
    Path other = write("é\u2028.md", RAGGED);

    Cli.Result dry = Cli.run("fix", "--dry-run", "--diff", folder.resolve("sub/../a b.md"), other);
    String base = dry.err().replaceFirst("(?s).*paths of the diff are relative to (.*?)\n.*", "$1");

    assertThat(dry.err()).contains("the paths of the diff are relative to ");
    assertThat(dry.out()).doesNotContain("../", "\u2028");
    assumeTrue(isApplied(dry.out(), Path.of(base)), "git is not installed");
    assertThat(Files.readString(page)).isEqualTo(FIXED);
    assertThat(Files.readString(other)).isEqualTo(FIXED);
  }

  private boolean isApplied(String diff, Path directory) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("diff"), diff);
    Process git;
    try {
      git =
          new ProcessBuilder("git", "apply", "--whitespace=nowarn", file.toString())
              .directory(directory.toFile())
              .inheritIO()
              .start();
    } catch (IOException e) {
      return false;
    }
    assertThat(git.waitFor()).isZero();
    return true;
  }

  @Test
  void linkToAFileOutsideOfTheDiffsFolderIsNoPartOfTheDiff() throws IOException {
    Path page = write("other/a.md", RAGGED);
    Path link = folder.resolve("docs/b.md");
    Files.createDirectories(folder.resolve("docs"));
    try {
      Files.createSymbolicLink(link, page);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here");
    }
    Path base = Path.of("").toAbsolutePath();
    assumeTrue(!base.startsWith(folder) && !folder.startsWith(base));

    DiffFolder docs = new DiffFolder(folder.resolve("docs").toRealPath(), false);

    assertThat(docs.nameOf(page.toRealPath())).isEmpty();
    assertThat(docs.nameOf(folder.toRealPath().resolve("docs/c d.md"))).contains("c d.md");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void filesWithNamesThatAreNotUtf8AreFixed() throws IOException, InterruptedException {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    write("page.md", RAGGED);
    String script =
        "cp page.md docs/$(printf 'caf\\351.md') && cp page.md docs/$(printf 'caf\\303\\251.md')";
    Process shell =
        new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).inheritIO().start();
    assumeTrue(shell.waitFor() == 0, "no such names here");

    Cli.Result result = Cli.run("fix", "-q", "--diff", docs);

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("docs/caf\\351.md\"").containsAnyOf("docs/café.md");
    try (Stream<Path> files = Files.list(docs)) {
      assertThat(files).hasSize(2).allSatisfy(file -> assertThat(file).content().isEqualTo(FIXED));
    }
  }

  /** Runs the command in a process of its own, for which the locale decides how names are read. */
  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8"})
  @EnabledOnOs(OS.LINUX)
  void fileIsFoundByItsNameInEveryLocale(String locale) throws IOException, InterruptedException {
    write("page.md", RAGGED);
    String script =
        """
        mkdir docs && for name in 'caf\\351' 'th\\303\\251'; do
          mkdir "docs/$(printf $name)" && cp page.md "docs/$(printf $name)/$(printf $name.md)" &&
            "$1/bin/java" -cp "$2" io.github.exchangetables.cli.Main fix --diff \\
              "docs/$(printf $name)/$(printf $name.md)" || exit
        done
        """;
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            "-c",
            script,
            "sh",
            System.getProperty("java.home"),
            System.getProperty("java.class.path"));
    builder.environment().put("LC_ALL", locale);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process shell =
        builder
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();

    assertThat(shell.waitFor()).as(Files.readString(folder.resolve("err"))).isZero();

    assertThat(Files.readString(folder.resolve("out")))
        .contains("--- \"a/docs/caf\\351/caf\\351.md\"", "--- a/docs/thé/thé.md");
    try (Stream<Path> files = Files.walk(folder.resolve("docs"))) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSize(2)
          .allSatisfy(file -> assertThat(file).content().isEqualTo(FIXED));
    }
  }

  @Test
  void nameThatStandsForTwoFilesIsNoneOfThem() throws IOException, InterruptedException {
    write("page.md", RAGGED);
    String script = "cp page.md $(printf 'a\\351.md') && cp page.md $(printf 'a\\352.md')";
    Process shell =
        new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).inheritIO().start();
    assumeTrue(shell.waitFor() == 0 && Files.isDirectory(Path.of("/proc")), "no such names here");

    Cli.Result result = Cli.run("fix", folder.resolve("a") + "\uFFFD.md");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).endsWith("cannot be read: there is no such file or folder\n");
  }

  @Test
  void closedStandardInputIsAFileOfJava() throws IOException {
    Path java = Path.of(System.getProperty("java.home")).toRealPath().resolve("lib/modules");
    Path link = folder.resolve("0");
    try {
      Files.createSymbolicLink(link, java);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here");
    }

    assertThat(Terminal.isFileOfJava(link)).isTrue();
    assertThat(Terminal.isFileOfJava(write("a.md", RAGGED))).isFalse();
  }
}
