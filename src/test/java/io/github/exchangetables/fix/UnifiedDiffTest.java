package io.github.exchangetables.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diffs have the format of {@code diff -u}, and {@code patch} and {@code git apply} apply them. */
class UnifiedDiffTest {

  private static final String NINE = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

  @TempDir private Path folder;

  private static Edit edit(String text, String part, String replacement) {
    int start = text.indexOf(part);
    return new Edit(start, start + part.length(), replacement);
  }

  private static String diff(String text, Edit... edits) {
    return UnifiedDiff.of("a.md", text, List.of(edits));
  }

  @Test
  void changedLineHasThreeLinesAroundIt() {
    assertThat(diff(NINE, edit(NINE, "5", "5x")))
        .isEqualTo(
            """
            --- a/a.md
            +++ b/a.md
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +5x
             6
             7
             8
            """);
  }

  @Test
  void movedLineIsRemovedAndAddedElsewhere() {
    String text = "1\nc\n2\n3\n4\n5\n6\n7\n8\n9\n";

    assertThat(diff(text, edit(text, "c\n", ""), new Edit(17, 17, "\nc")))
        .isEqualTo(
            """
            --- a/a.md
            +++ b/a.md
            @@ -1,5 +1,4 @@
             1
            -c
             2
             3
             4
            @@ -7,4 +6,5 @@
             6
             7
             8
            +c
             9
            """);
  }

  @Test
  void adjacentChangesListRemovedLinesFirst() {
    assertThat(diff(NINE, edit(NINE, "1", "a"), edit(NINE, "2", "b"), edit(NINE, "4", "d")))
        .endsWith(
            """
            @@ -1,7 +1,7 @@
            -1
            -2
            +a
            +b
             3
            -4
            +d
             5
             6
             7
            """);
  }

  @Test
  void lastLineWithoutLineEndIsMarked() {
    assertThat(diff("1\n2", edit("1\n2", "2", "x")))
        .isEqualTo(
            """
            --- a/a.md
            +++ b/a.md
            @@ -1,2 +1,2 @@
             1
            -2
            \\ No newline at end of file
            +x
            \\ No newline at end of file
            """);
  }

  @Test
  void lineMayMoveToTheEndOfATextWithoutLineEnd() {
    assertThat(diff("c\n1", edit("c\n1", "c\n", ""), new Edit(3, 3, "\nc")))
        .endsWith(
            """
            @@ -1,2 +1,2 @@
            -c
            -1
            \\ No newline at end of file
            +1
            +c
            \\ No newline at end of file
            """);
  }

  @Test
  void carriageReturnsArePartOfTheLine() {
    assertThat(diff("1\r\n2\r\n", edit("1\r\n2\r\n", "2", "x")))
        .endsWith("@@ -1,2 +1,2 @@\n 1\r\n-2\r\n+x\r\n");
    assertThat(diff("1\r2\r", edit("1\r2\r", "1", "x"), edit("1\r2\r", "2", "y")))
        .endsWith(
            """
            @@ -1 +1 @@
            -1\r2\r
            \\ No newline at end of file
            +x\ry\r
            \\ No newline at end of file
            """);
  }

  @Test
  void diffOfNoEditsIsEmpty() {
    assertThat(diff(NINE)).isEmpty();
  }

  @Test
  void hunkOfEmptyTextIsAtLineZero() {
    assertThat(diff("", new Edit(0, 0, "1\n2\n"))).endsWith("@@ -0,0 +1,2 @@\n+1\n+2\n");
    assertThat(diff("1\n", edit("1\n", "1\n", ""))).endsWith("@@ -1 +0,0 @@\n-1\n");
  }

  @Test
  void changesAreOneHunkIfAtMostSixLinesAreBetweenThem() {
    String six = "a\n1\n2\n3\n4\n5\n6\nb\n";
    String seven = "a\n1\n2\n3\n4\n5\n6\n7\nb\n";

    assertThat(hunks(diff(six, edit(six, "a\n", ""), edit(six, "b\n", ""))))
        .containsExactly("@@ -1,8 +1,6 @@");
    assertThat(hunks(diff(seven, edit(seven, "a\n", ""), edit(seven, "b\n", ""))))
        .containsExactly("@@ -1,4 +1,3 @@", "@@ -6,4 +5,3 @@");
  }

  private static List<String> hunks(String diff) {
    return diff.lines().filter(line -> line.startsWith("@@")).toList();
  }

  @Test
  void fileNamesAreWrittenAsInGit() {
    assertThat(header("./docs/a b.md")).isEqualTo("--- a/docs/a b.md\t");
    assertThat(header("/home/a.md")).isEqualTo("--- a/home/a.md");
    assertThat(header("C:/docs/a.md")).isEqualTo("--- a/docs/a.md");
    assertThat(header("取引所.md")).isEqualTo("--- a/取引所.md");
    assertThat(header("a\n\"é\".md")).isEqualTo("--- \"a/a\\012\\042\\303\\251\\042.md\"");
  }

  @Test
  void fileNamesAreQuotedIfGitQuotesThem() {
    assertThat(header("a\u0001.md")).isEqualTo("--- \"a/a\\001.md\"");
    assertThat(header("a\u007F.md")).isEqualTo("--- \"a/a\\177.md\"");
    assertThat(header("a\\b c.md")).isEqualTo("--- \"a/a\\134b c.md\"");
    assertThat(header("a\"~.md")).isEqualTo("--- \"a/a\\042~.md\"");
    assertThat(header("a!b~.md")).isEqualTo("--- a/a!b~.md");
  }

  @Test
  void charactersThatCouldControlATerminalAreQuoted() {
    assertThat(header("a\u009B31m.md")).isEqualTo("--- \"a/a\\302\\23331m.md\"");
    assertThat(header("a\u2028.md")).isEqualTo("--- \"a/a\\342\\200\\250.md\"");
    assertThat(header("a\u202Edm.md")).isEqualTo("--- \"a/a\\342\\200\\256dm.md\"");
  }

  @Test
  void bytesThatAreNotUtf8AreQuoted() {
    assertThat(header("caf\uDCE9.md")).isEqualTo("--- \"a/caf\\351.md\"");
    assertThat(header("\uD83D\uDCE9.md")).isEqualTo("--- a/\uD83D\uDCE9.md");
  }

  private static String header(String name) {
    return UnifiedDiff.of(name, "1\n", List.of(new Edit(0, 1, "2"))).lines().findFirst().orElse("");
  }

  @Test
  void hundredThousandChangedLinesAreOneHunk() {
    StringBuilder text = new StringBuilder();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      text.append("| ").append(i).append(" |\n");
      edits.add(new Edit(text.length() - 2, text.length() - 2, " "));
    }

    assertThat(UnifiedDiff.of("a.md", text.toString(), edits))
        .startsWith("--- a/a.md\n+++ b/a.md\n@@ -1,100000 +1,100000 @@\n");
  }

  /** Lines changed, removed and added, many of them equal to others. */
  private static List<Edit> anyEdits(String text, Random random) {
    List<Edit> edits = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int lineFeed = text.indexOf('\n', start);
      int next = lineFeed < 0 ? text.length() : lineFeed + 1;
      switch (random.nextInt(12)) {
        case 0 -> edits.add(new Edit(start, start + 1, "changed"));
        case 1 -> edits.add(new Edit(start, next, ""));
        case 2 -> edits.add(new Edit(start, start, "a\nb\n"));
        case 3 -> edits.add(new Edit(start + 1, start + 1, "\nc"));
        default -> {
          // The line stays.
        }
      }
      start = next;
    }
    return edits;
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append((char) ('a' + random.nextInt(9))).append(random.nextInt(9) == 0 ? "\r\n" : "\n");
    }
    return random.nextInt(3) == 0 ? text.append("end").toString() : text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"patch -s -p1 --binary -i %s", "git apply --whitespace=nowarn %s"})
  void patchAndGitApplyTheDiff(String command) throws IOException, InterruptedException {
    assumeTrue(isInstalled(command.split(" ", -1)[0]));
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      String before = anyText(random);
      List<Edit> edits = anyEdits(before, random);
      String after = Edit.apply(edits, before, 0, before.length());
      if (!edits.isEmpty() && !after.isEmpty()) {
        String name = "page " + i + ".md";
        Path page = Files.writeString(folder.resolve(name), before);
        Path diff = Files.writeString(folder.resolve("diff"), UnifiedDiff.of(name, before, edits));

        assertThat(run(command.formatted(diff).split(" ", -1))).isZero();
        assertThat(Files.readString(page)).isEqualTo(after);
      }
    }
  }

  private boolean isInstalled(String tool) throws InterruptedException {
    try {
      return run(tool, "--version") == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
