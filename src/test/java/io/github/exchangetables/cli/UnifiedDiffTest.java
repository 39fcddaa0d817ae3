package io.github.exchangetables.cli;

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

/** Differences as {@code diff -u} writes them, which {@code patch} and {@code git apply} take. */
class UnifiedDiffTest {

  @TempDir private Path folder;

  @Test
  void changedLineHasThreeLinesAroundIt() {
    assertThat(
            UnifiedDiff.of("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5x\n6\n7\n8\n9\n"))
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
  void movedLineIsOneLineLessAndOneMore() {
    assertThat(
            UnifiedDiff.of(
                "a.md", "1\nc\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\n6\n7\n8\nc\n9\n"))
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
  void lastLineWithoutLineEndIsMarked() {
    assertThat(UnifiedDiff.of("a.md", "1\n2", "1\nx"))
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
  void sameTextHasNoDifference() {
    assertThat(UnifiedDiff.of("a.md", "1\n", "1\n")).isEmpty();
  }

  @Test
  void namesAreWrittenAsGitDoes() {
    assertThat(header("./docs/a b.md")).isEqualTo("--- a/docs/a b.md\t");
    assertThat(header("/home/a.md")).isEqualTo("--- a/home/a.md");
    assertThat(header("C:/docs/a.md")).isEqualTo("--- a/docs/a.md");
    assertThat(header("取引所.md")).isEqualTo("--- a/取引所.md");
    assertThat(header("a\n\"é\".md")).isEqualTo("--- \"a/a\\012\\042\\303\\251\\042.md\"");
  }

  private static String header(String name) {
    return UnifiedDiff.of(name, "1\n", "2\n").lines().findFirst().orElseThrow();
  }

  /** Lines changed, moved, added and removed, many of them equal to others. */
  private static String changed(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
    for (int i = random.nextInt(5); i >= 0; i--) {
      int place = random.nextInt(lines.size());
      switch (random.nextInt(4)) {
        case 0 -> lines.set(place, "changed\n");
        case 1 -> lines.add(random.nextInt(lines.size()), lines.remove(place));
        case 2 -> lines.add(place, "added\n");
        default -> lines.set(place, "");
      }
    }
    return String.join("", lines);
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
  void toolsTakeIt(String command) throws IOException, InterruptedException {
    assumeTrue(isInstalled(command.split(" ", -1)[0]));
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      String before = anyText(random);
      String after = changed(before, random);
      String name = "page " + i + ".md";
      Path page = Files.writeString(folder.resolve(name), before);
      Path diff = Files.writeString(folder.resolve("diff"), UnifiedDiff.of(name, before, after));
      if (!before.equals(after) && !before.isEmpty() && !after.isEmpty()) {
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

  @Test
  void longTablesTakeLittleTime() {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      before.append("| ").append(i).append(" |\n");
      after.append("| ").append(i).append("  |\n");
    }

    assertThat(UnifiedDiff.of("a.md", before.toString(), after.toString()))
        .startsWith("--- a/a.md\n+++ b/a.md\n@@ -1,100000 +1,100000 @@\n");
  }

  @Test
  void namesAreQuotedForAnyCharacterThatGitQuotes() {
    assertThat(header("a\u0001.md")).isEqualTo("--- \"a/a\\001.md\"");
    assertThat(header("a\u007F.md")).isEqualTo("--- \"a/a\\177.md\"");
    assertThat(header("a\\b c.md")).isEqualTo("--- \"a/a\\134b c.md\"");
    assertThat(header("a\"~.md")).isEqualTo("--- \"a/a\\042~.md\"");
    assertThat(header("a!b~.md")).isEqualTo("--- a/a!b~.md");
  }

  @Test
  void emptyTextIsAtLineZero() {
    assertThat(UnifiedDiff.of("a", "", "1\n2\n"))
        .isEqualTo("--- a/a\n+++ b/a\n@@ -0,0 +1,2 @@\n+1\n+2\n");
    assertThat(UnifiedDiff.of("a", "1\n", "")).isEqualTo("--- a/a\n+++ b/a\n@@ -1 +0,0 @@\n-1\n");
  }

  @Test
  void changesAreOneHunkIfNoMoreThanSixLinesPartThem() {
    String six = "1\n2\n3\n4\n5\n6\n";
    String seven = six + "7\n";

    assertThat(hunks("a\n" + six + "b\n", six)).containsExactly("@@ -1,8 +1,6 @@");
    assertThat(hunks("a\n" + seven + "b\n", seven))
        .containsExactly("@@ -1,4 +1,3 @@", "@@ -6,4 +5,3 @@");
  }

  private static List<String> hunks(String before, String after) {
    return UnifiedDiff.of("a", before, after).lines().filter(l -> l.startsWith("@@")).toList();
  }
}
