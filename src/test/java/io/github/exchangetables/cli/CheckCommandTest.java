package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} prints, and its exit codes. */
class CheckCommandTest {

  private static final String HEAD = "| Exchange | Docs | Tier |\n|---|---|---|\n";
  private static final String CLEAN = HEAD + "| OKX | [spot](/exchanges/okx/) | Gold |\n";
  private static final String NOTE = HEAD + "| HTX | [spot](/exchanges/htx/) | Tin |\n";
  private static final String WARNING = HEAD + "| HTX | [spot](/exchanges/htx/ | Gold |\n";
  private static final String ERROR = HEAD + "| HTX | [spot](/exchanges/htx/) | Gold | late |\n";

  @TempDir Path folder;

  private static Cli.Result check(String page, Object... options) {
    Object[] args = new Object[options.length + 1];
    args[0] = "check";
    System.arraycopy(options, 0, args, 1, options.length);
    return new Cli().withInput(page).start(args);
  }

  private String named(String text) {
    return text.replace(folder.toString().replace('\\', '/') + "/", "");
  }

  @Test
  void printsFindingsAndASummary() {
    Cli.Result result = check(ERROR);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            <stdin>
              3:42: error: HTX: the row has 4 cells and the header has 3: no renderer shows \
            "late" [extra-cells]
                  3 │ | HTX | [spot](/exchanges/htx/) | Gold | late |
                    │                                          ^^^^

            1 error in 1 page
            """);
  }

  @Test
  void pagesWithoutFindingsAreCounted() {
    Cli.Result result = check(CLEAN);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEqualTo("no findings in 1 page\n");
  }

  @Test
  void failOnSetsTheLeastSeverityThatFails() {
    assertThat(check(WARNING).exitCode()).isZero();
    assertThat(check(WARNING, "--fail-on", "warning").exitCode()).isEqualTo(1);
    assertThat(check(NOTE, "--fail-on", "warning").exitCode()).isZero();
    assertThat(check(NOTE, "--fail-on=note").exitCode()).isEqualTo(1);
    assertThat(check(CLEAN, "--fail-on=note").exitCode()).isZero();
    assertThat(check(ERROR, "--fail-on=note").exitCode()).isEqualTo(1);
  }

  @Test
  void optionsChooseRules() {
    String page = HEAD + "| HTX | [spot](/htx/ | Tin | late |\n| OKX |\n";

    assertThat(check(page).out())
        .contains("[malformed-link]", "[unknown-tier]", "[extra-cells]")
        .doesNotContain("[missing-cells]");
    assertThat(check(page, "--rule", "missing-cells").out())
        .contains("[missing-cells]")
        .doesNotContain("[extra-cells]");
    assertThat(check(page, "--rule", "missing-cells", "--rule=default").out())
        .contains("[missing-cells]", "[extra-cells]", "[unknown-tier]");
    assertThat(check(page, "--rule=missing-cells,extra-cells").out())
        .contains("[missing-cells]", "[extra-cells]")
        .doesNotContain("[unknown-tier]");
    assertThat(check(page, "--no-rule", "extra-cells").out())
        .contains("[malformed-link]")
        .doesNotContain("[extra-cells]", "[missing-cells]");
    assertThat(check(page, "--rule=all", "--no-rule=extra-cells,unknown-tier").out())
        .contains("[malformed-link]", "[missing-cells]")
        .doesNotContain("[extra-cells]", "[unknown-tier]");
  }

  @Test
  void wrongUsageIsReported() {
    Cli.Result unknown = check(CLEAN, "--rule", "extra-cell");

    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err())
        .contains("'--rule' (ID): unknown rule 'extra-cell'; did you mean 'extra-cells'?")
        .contains("Try 'exchange-tables check --help' for help.");
    assertThat(check(CLEAN, "--no-rule", "x").exitCode()).isEqualTo(2);
    assertThat(check(CLEAN, "--format", "xml").exitCode()).isEqualTo(2);
    assertThat(check(CLEAN, "--fail-on", "nothing").exitCode()).isEqualTo(2);
    assertThat(check(CLEAN, "--docs-root", folder.resolve("nowhere")).exitCode()).isEqualTo(2);
    assertThat(check(CLEAN, "--rule", "missing-page").err()).contains("needs --docs-root");
    assertThat(check(CLEAN, "--rule", "missing-page").exitCode()).isEqualTo(2);
    assertThat(check(CLEAN, "--rule", "missing-image").err()).contains("needs --docs-root");
    assertThat(check(CLEAN, "--rule", "all").exitCode()).isZero();
  }

  @Test
  void unreadableFileFailsTheRunAndOtherFilesAreChecked() throws IOException {
    Path page = Pages.write(folder.resolve("a.md"), ERROR);
    Path nowhere = folder.resolve("nowhere.md");

    Cli.Result result = Cli.run("check", nowhere, page);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "exchange-tables: " + nowhere + " cannot be read: there is no such file or folder\n");
    assertThat(named(result.out()))
        .startsWith("a.md\n  3:42: error: ")
        .endsWith("1 error in 1 page\n");
  }

  @Test
  void filesOfAFolderAreNamedByTheirPath() throws IOException {
    Pages.write(folder.resolve("docs/exchanges/spot.md"), ERROR);
    Pages.write(folder.resolve("docs/a.md"), CLEAN);

    Cli.Result result = Cli.run("check", folder.resolve("docs"));

    assertThat(named(result.out()))
        .startsWith("docs/exchanges/spot.md\n  3:42: ")
        .endsWith("1 error in 2 pages\n");
  }

  @Test
  void pagesAreComparedWithEachOther() throws IOException {
    Path gold = Pages.write(folder.resolve("a.md"), CLEAN);
    Path silver = Pages.write(folder.resolve("docs/b.md"), CLEAN.replace("Gold", "Silver"));

    Cli.Result result = Cli.run("check", "--fail-on=warning", gold, silver.getParent());

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(named(result.out()))
        .startsWith(
            "docs/b.md\n  3:3: warning: OKX: the tier is \"gold\" in a.md:3 and \"silver\" in"
                + " docs/b.md:3 [inconsistent-entry]\n");
  }

  @Test
  void docsRootIsSearchedForPages() throws IOException {
    Path page =
        Pages.write(
            folder.resolve("docs/exchanges/spot.md"), CLEAN + "| HTX | [spot](htx.md) | |\n");
    Pages.write(folder.resolve("docs/exchanges/okx/index.md"), "");

    Cli.Result result = Cli.run("check", "--docs-root", folder.resolve("docs"), page);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(named(result.out()))
        .isEqualTo(
            """
            docs/exchanges/spot.md
              4:16: error: HTX: "htx.md" leads to a page that does not exist: the docs folder \
            has no "exchanges/htx.md" [missing-page]
                  4 │ | HTX | [spot](htx.md) | |
                    │                ^^^^^^

            1 error in 1 page
            """);
    assertThat(
            Cli.run("check", "--docs-root", folder.resolve("docs"), folder.resolve("docs")).out())
        .endsWith("1 error in 2 pages\n");
  }

  @Test
  void everyFormatIsPrinted() throws IOException {
    Path page = Pages.write(folder.resolve("a.md"), WARNING);

    assertThat(named(Cli.run("check", "--format=github", page).out()))
        .isEqualTo(
            """
            ::warning file=a.md,line=3,endLine=3,col=9,endColumn=30,title=malformed-link::HTX: \
            "[spot](/exchanges/htx/" is not a link: the closing parenthesis is missing
            1 warning in 1 page
            """);
    assertThat(Cli.run("check", "--format=json", page).out())
        .startsWith("{\"findings\":[\n{\"file\":\"")
        .endsWith(
            "\"summary\":{\"pages\":1,\"errors\":0,\"warnings\":1,\"notes\":0,\"fixable\":0,\"known\":0}}\n");
    assertThat(Cli.run("check", "--format=sarif", page).out())
        .startsWith("{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
        .contains("\"ruleId\":\"malformed-link\"")
        .contains("\"informationUri\":\"https://github.com/");
    assertThat(named(Cli.run("check", "--format=gitlab", page).out()))
        .contains("\"check_name\":\"malformed-link\"", "\"lines\":{\"begin\":3}");
    assertThat(named(Cli.run("check", "--format=junit", page).out()))
        .contains("<testsuites name=\"exchange-tables\" tests=\"1\" failures=\"0\">");
    assertThat(named(Cli.run("check", "--format=junit", "--fail-on=warning", page).out()))
        .contains("failures=\"1\"", "<failure type=\"warning\" message=\"HTX: ");
  }

  @Test
  void lastLineSaysHowManyFindingsCanBeFixed() throws IOException {
    String page = HEAD + "| HTX | [spot](/htx) | Gold | late |\n| OKX | [spot](/okx) | ||\n| A |\n";
    Path file = Pages.write(folder.resolve("a.md"), page);

    assertThat(check(page, "--rule=all").out())
        .endsWith("\n1 error, 2 notes in 1 page\n1 can be fixed with `exchange-tables fix`\n");
    assertThat(check(page, "--rule=extra-cells").out()).endsWith("\n1 error in 1 page\n");
    assertThat(check(page, "--rule=all", "--format=json").out()).contains("\"fixable\":1,");

    Cli.run("fix", file);

    assertThat(Cli.run("check", "--rule=all", file).out())
        .endsWith("\n1 error, 1 note in 1 page\n");
  }

  @Test
  void colorIsWrittenToTerminalsOrIfWanted() {
    String red = "\u001b[1;31merror\u001b[0m";

    assertThat(on(ERROR).start("check").out()).doesNotContain("\u001b");
    assertThat(on(ERROR).onTerminal(80).start("check").out()).contains(red);
    assertThat(on(ERROR).onTerminal(80).start("check", "--color=never").out())
        .doesNotContain("\u001b");
    assertThat(on(ERROR).start("check", "--color=always").out()).contains(red);
    assertThat(colored(Map.of("CLICOLOR_FORCE", "1"), "check")).contains(red);
    assertThat(colored(Map.of("CLICOLOR_FORCE", "0"), "check")).doesNotContain("\u001b");
    assertThat(colored(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), "check"))
        .doesNotContain("\u001b");
    assertThat(colored(Map.of("NO_COLOR", "1"), "check", "--color", "always")).contains(red);
    assertThat(
            on(ERROR).withEnvironment(Map.of("TERM", "dumb")).onTerminal(80).start("check").out())
        .doesNotContain("\u001b");
  }

  private static Cli on(String page) {
    return new Cli().withInput(page);
  }

  private static String colored(Map<String, String> environment, Object... args) {
    return on(ERROR).withEnvironment(environment).start(args).out();
  }

  @Test
  void explainPrintsDocumentationOfRule() {
    Cli.Result result = Cli.run("check", "--explain", "extra-cells");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("extra-cells\n\nerror, on by default. A row has a cell with content beyond ")
        .contains(
            "\nBad:\n\n    | Exchange | Docs |\n",
            "\nGood:\n\n    | Exchange | Docs | Certified |\n")
        .contains("| OKX | [spot](/exchanges/okx/) | ✅ |\n", "\nTo fix it: ");
    assertThat(new Cli().onTerminal(40).start("check", "--explain=extra-cells").out().lines())
        .filteredOn(line -> !line.startsWith("    "))
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(50));
    Cli.Result unknown = Cli.run("check", "--explain", "extra-cels");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("unknown rule 'extra-cels'; did you mean 'extra-cells'?");
  }

  @Test
  void findingsAreWrittenToFile() throws IOException {
    Path report = folder.resolve("report.json");

    Cli.Result result = check(ERROR, "--format=json", "-o", report);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(report).hasContent(check(ERROR, "--format=json").out());
    check(CLEAN, "--format=json", "--output", report);
    assertThat(report).hasContent(check(CLEAN, "--format=json").out());
  }

  @Test
  void unwritableFileIsReported() {
    Path report = folder.resolve("nowhere/report.json");

    Cli.Result result = check(CLEAN, "-o", report);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).startsWith("exchange-tables: " + report + " cannot be written: ");
  }

  @Test
  void helpNamesEveryRule() {
    Cli.Result result = Cli.run("check", "--help");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains(Arrays.stream(Rule.values()).map(Rule::id).toList());
    assertThat(result.out()).contains("Unicode code points", "off by default");
  }

  @Test
  void checkChangesNoFile() throws IOException {
    Path page = Pages.write(folder.resolve("a.md"), ERROR);

    Cli.run("check", page);

    assertThat(Files.readString(page)).isEqualTo(ERROR);
  }
}
