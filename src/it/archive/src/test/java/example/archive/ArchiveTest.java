package example.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archives hold all that the command needs, and the command runs wherever they are unpacked.
 */
class ArchiveTest {

  private static final String ARCHIVE = System.getProperty("archive");
  private static final String PAGE = "| Exchange | Docs |\n|---|---|\n| Kraken | [spot](/s) |\n";
  private static final String NAMES = "NAME    TYPES  LINE\nKraken  spot      3\n";

  @TempDir Path folder;

  private Path unpacked;
  private Path cache;
  private Shell shell;

  @BeforeEach
  void unpacksIntoFolderWithSpaces() throws IOException, InterruptedException {
    Path parent = Files.createDirectories(folder.resolve("a folder/with spaces"));
    shell = new Shell(folder);
    shell.output("tar", "xzf", ARCHIVE + ".tar.gz", "-C", parent.toString());
    unpacked = onlyFile(parent);
    Files.writeString(folder.resolve("page.md"), PAGE);
    Path links = Files.createDirectories(folder.resolve("links"));
    Path relative = links.relativize(unpacked.resolve("bin/exchange-tables"));
    Files.createSymbolicLink(links.resolve("to-the-archive"), relative);
    Files.createSymbolicLink(links.resolve("exchange-tables"), Path.of("to-the-archive"));
    shell.with("PATH", links + ":" + System.getenv("PATH"));
    cache = folder.resolve("home/.cache/exchange-tables");
    shell.with("HOME", Files.createDirectories(folder.resolve("home")));
  }

  private static Path onlyFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), all::toString);
      return all.get(0);
    }
  }

  private String names() throws IOException, InterruptedException {
    return shell.output("exchange-tables parse page.md");
  }

  @Test
  void runsThroughLinksOnThePath() throws Exception {
    assertEquals(NAMES, names());
    assertTrue(shell.output("exchange-tables --version").startsWith("exchange-tables "));
    assertEquals(NAMES, shell.output("cd links; ./exchange-tables parse - < ../page.md"));
  }

  @Test
  void keepsOneClassArchiveForTheUserAlone() throws Exception {
    assertEquals(NAMES, names());
    Path first = onlyFile(cache);
    assertTrue(Files.size(first) > 0);
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));
    FileTime time = Files.getLastModifiedTime(first);

    assertEquals(NAMES, names());
    assertEquals(time, Files.getLastModifiedTime(onlyFile(cache)));
  }

  @Test
  void replacesTheClassArchiveOfAnotherJar() throws Exception {
    Path jar = unpacked.resolve("lib/exchange-tables-cli.jar");
    FileTime time = Files.getLastModifiedTime(jar);
    names();
    Path first = onlyFile(cache);
    Files.writeString(cache.resolve("1-2.jsa"), "");
    Files.setLastModifiedTime(cache.resolve("1-2.jsa"), FileTime.fromMillis(0));

    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      Files.writeString(files.getPath("another-jar"), "");
    }
    Files.setLastModifiedTime(jar, time);

    assertEquals(NAMES, names());
    assertNotEquals(first, onlyFile(cache));
  }

  @Test
  void usesNoClassArchiveThatSomeoneElseCanWrite() throws Exception {
    names();
    Path first = onlyFile(cache);
    Files.write(first, new byte[] {1}, StandardOpenOption.TRUNCATE_EXISTING);
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwx---"));
    assertEquals(NAMES, names());

    Path second = Files.createDirectories(folder.resolve("open/exchange-tables"));
    Files.setPosixFilePermissions(second, PosixFilePermissions.fromString("rwxrwxrwx"));
    shell.with("XDG_CACHE_HOME", folder.resolve("open"));
    assertEquals(NAMES, names());
    assertEquals(List.of(), filesBelow(second));
  }

  @Test
  void runsWithoutHome() throws Exception {
    List<String> before = filesBelow(folder);
    Path temporary = Path.of("/tmp/.cache/exchange-tables");
    boolean existed = Files.exists(temporary);

    assertEquals(NAMES, shell.output("unset HOME; exchange-tables parse page.md"));
    assertEquals(NAMES, shell.output("HOME=/nowhere exchange-tables parse page.md"));
    assertEquals(NAMES, shell.output("XDG_CACHE_HOME=here exchange-tables parse page.md"));

    assertEquals(before, filesBelow(folder));
    assertEquals(existed, Files.exists(temporary));
    assertFalse(Files.exists(Path.of("/nowhere")));
  }

  /** Another user, who can write nothing: neither in the archive's folder nor in a home. */
  @Test
  void runsForAnotherUserAndReadOnly() throws Exception {
    Shell.assumeInstalled("setpriv");
    if (!shell.output("id -u").strip().equals("0")) {
      System.out.println("SKIPPED: only root can run the command as another user");
      return;
    }
    shell.output("chmod -R a+rX,a-w .");
    for (Path parent = folder; parent != null; parent = parent.getParent()) {
      if (Files.getOwner(parent, LinkOption.NOFOLLOW_LINKS).getName().equals("root")) {
        shell.output("chmod", "a+x", parent.toString());
      }
    }
    List<String> before = filesBelow(folder);

    assertEquals(
        NAMES,
        shell.output(
            "setpriv --reuid=65534 --regid=65534 --clear-groups exchange-tables parse page.md"));
    assertEquals(before, filesBelow(folder));
  }

  @Test
  void saysWhatIsMissingWithoutJava() throws Exception {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("dirname", "readlink")) {
      Path found = Path.of(shell.output("command -v " + tool).strip());
      Files.createSymbolicLink(tools.resolve(tool), found);
    }
    String message =
        shell.output("unset JAVA_HOME; PATH=$PWD/tools links/exchange-tables || echo $?");

    assertTrue(message.contains("install Java 17 or later"), message);
    assertTrue(message.endsWith("\n127\n"), message);
  }

  @Test
  void bothArchivesHoldTheSameFiles() throws Exception {
    try (ZipFile zip = new ZipFile(ARCHIVE + ".zip")) {
      assertEquals(
          files(zip.stream().map(ZipEntry::getName)),
          files(shell.output("tar", "tzf", ARCHIVE + ".tar.gz").lines()));
    }
    assertTrue(
        filesBelow(unpacked)
            .containsAll(
                List.of(
                    "LICENSE",
                    "bin/exchange-tables.bat",
                    "licenses/README.txt",
                    "licenses/commonmark/META-INF/LICENSE.txt",
                    "licenses/fastcsv/META-INF/LICENSE")));
  }

  private static List<String> files(Stream<String> names) {
    return names.filter(name -> !name.endsWith("/")).sorted().toList();
  }

  @Test
  void windowsLauncherEndsItsLinesAsWindowsDoes() throws Exception {
    String script = Files.readString(unpacked.resolve("bin/exchange-tables.bat"));

    assertFalse(script.replace("\r\n", "").contains("\n"));
    assertTrue(script.contains("\"%~dp0..\\lib\\exchange-tables-cli.jar\" %*"));
  }

  @Test
  void everyCommandHasManualPage() throws Exception {
    Shell.assumeInstalled("mandoc");
    Path pages = unpacked.resolve("share/man/man1");
    String help = shell.output("exchange-tables --help");
    for (String command : commands(help)) {
      Path page = pages.resolve("exchange-tables-" + command + ".1");
      String text = shell.output("mandoc -T utf8 -W warning,stop '" + page + "' | col -b");
      for (String option : options(shell.output("exchange-tables " + command + " --help"))) {
        assertTrue(text.contains(option), () -> command + " " + option + ":\n" + text);
      }
    }
    assertFalse(commands(help).isEmpty());
  }

  private static List<String> commands(String help) {
    return help.substring(help.indexOf("Commands:"))
        .split("\n\n")[0]
        .lines()
        .filter(line -> line.matches("  \\w.*"))
        .map(line -> line.strip().split(" ")[0])
        .toList();
  }

  private static List<String> options(String help) {
    return help.lines()
        .filter(line -> line.matches(" +(-\\w, )?--.*"))
        .map(line -> line.replaceFirst("^ +(-\\w, )?(--[a-z-]+).*", "$2"))
        .toList();
  }

  @Test
  void bashCompletesCommandsOptionsAndValues() throws Exception {
    Path script = unpacked.resolve("share/bash-completion/completions/exchange-tables");
    String complete =
        "source '%s'; COMP_WORDS=(exchange-tables %s); COMP_CWORD=%d; "
            + "_complete_exchange-tables; echo \"${COMPREPLY[@]}\"";

    assertTrue(bash(complete.formatted(script, "pa", 1)).contains("parse"));
    assertTrue(bash(complete.formatted(script, "check --fail", 2)).contains("--fail-on"));
    assertTrue(bash(complete.formatted(script, "check --fail-on w", 3)).contains("warning"));
  }

  private String bash(String command) throws IOException, InterruptedException {
    return shell.output("bash", "-c", command);
  }

  @Test
  void fishCompletesCommandsOptionsAndValues() throws Exception {
    Shell.assumeInstalled("fish");
    Path script = unpacked.resolve("share/fish/vendor_completions.d/exchange-tables.fish");
    String complete = "source '%s'; complete -C '%s'";

    assertTrue(fish(complete.formatted(script, "exchange-tables pa")).startsWith("parse\t"));
    assertTrue(fish(complete.formatted(script, "exchange-tables fix --al")).contains("--align"));
    assertTrue(
        fish(complete.formatted(script, "exchange-tables check --fail-on w")).contains("warning"));
  }

  private String fish(String command) throws IOException, InterruptedException {
    return shell.output("fish", "--no-config", "-c", command);
  }

  @Test
  void zshCompletesCommandsOptionsAndValues() throws Exception {
    Shell.assumeInstalled("zsh");
    String functions = unpacked.resolve("share/zsh/site-functions").toString();
    // The function runs in a terminal of its own, which shows what it completes.
    String script =
        """
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "PS1='> '; fpath=('%s' \\$fpath); autoload -U compinit; compinit -u -d '%s'"
        sleep 1
        zpty -n -w shell $'exchange-tables %s\\t\\t'
        sleep 1
        zpty -r -t shell seen
        while zpty -r -t shell line; do seen+=$line; done
        print -r -- $seen
        """;
    String dump = folder.resolve("dump").toString();

    assertTrue(zsh(script.formatted(functions, dump, "par")).contains("parse"));
    assertTrue(zsh(script.formatted(functions, dump, "fix --al")).contains("--align"));
    assertTrue(zsh(script.formatted(functions, dump, "check --fail-on w")).contains("warning"));
  }

  private String zsh(String script) throws IOException, InterruptedException {
    return shell.output("zsh", "-f", "-c", script);
  }

  private static List<String> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> names = new ArrayList<>();
      files.sorted().forEach(file -> names.add(folder.relativize(file).toString()));
      names.remove("");
      return names;
    }
  }
}
