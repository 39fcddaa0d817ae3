package io.github.exchangetables.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Vocabulary;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of written tables, and entries that are rejected. */
class MarkdownWriterTest {

  private static ExchangeEntry entry(UnaryOperator<ExchangeEntry.Builder> facts) {
    return facts.apply(ExchangeEntry.builder("Kraken")).build();
  }

  private static String write(ExchangeEntry... entries) {
    return MarkdownWriter.write(List.of(entries));
  }

  /** The only row of a table. */
  private static String row(UnaryOperator<ExchangeEntry.Builder> facts) {
    return write(entry(facts)).lines().skip(2).findFirst().orElseThrow();
  }

  private static Signup signup(String label, String code, String url, String percent) {
    return new Signup(
        label,
        Optional.ofNullable(code),
        Optional.ofNullable(url),
        Optional.ofNullable(percent).map(BigDecimal::new));
  }

  @Test
  void onlyColumnsThatEntriesNeedAreWritten() {
    ExchangeEntry full =
        entry(
            builder ->
                builder
                    .connectorIds(List.of("kraken", "kraken_perpetual"))
                    .website("https://www.kraken.com/")
                    .docs(
                        List.of(new DocsLink("spot", List.of(ConnectorType.SPOT), "/exchanges/a/")))
                    .apiDocs("https://docs.kraken.com/")
                    .types(Set.of(ConnectorType.SPOT, ConnectorType.CLOB))
                    .certified(true)
                    .tier(Tier.GOLD)
                    .signups(List.of(signup("HB10", "HB10", "https://kraken.com/?ref=HB10", "10")))
                    .status(new Status(Optional.of(Status.Level.GREEN), Optional.empty()))
                    .logo(new Image("Kraken", "assets/kraken.png", Optional.empty()))
                    .chains(List.of("Ethereum", "Base"))
                    .maintainer("Jane")
                    .version("2"));

    assertThat(write(full, ExchangeEntry.builder("NDAX").certified(false).build()))
        .isEqualTo(
            """
            | Logo | Exchange | ID | Docs | Type | Certified | Tier | Status | Signup | Chains | Version | Maintainer |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            | <img src="assets/kraken.png" alt="Kraken" /> | [Kraken](https://www.kraken.com/) | `kraken`, `kraken_perpetual` | [spot](/exchanges/a/) / [API](https://docs.kraken.com/) | spot, clob | Yes | Gold | ![green](https://img.shields.io/badge/green-green) | [HB10 ![Fee](https://img.shields.io/static/v1?label=Fee&message=-10%25&color=orange)](https://kraken.com/?ref=HB10) | Ethereum, Base | 2 | Jane |
            | | NDAX | | | | No | | | | | | |
            """);
  }

  @Test
  void namesWithoutOtherFeaturesGetAnEmptyWebsiteColumn() {
    assertThat(write(entry(builder -> builder.maintainer("Jane"))))
        .isEqualTo(
            """
            | Exchange | Website | Maintainer |
            | --- | --- | --- |
            | Kraken | | Jane |
            """);
  }

  @Test
  void emptyListGivesEmptyText() {
    assertThat(write()).isEmpty();
  }

  @Test
  void splitsTableBetweenEntriesWithAndWithoutCertification() {
    assertThat(
            write(
                entry(builder -> builder.certified(true)),
                entry(builder -> builder.certified(false)),
                entry(builder -> builder.certified(true)),
                entry(builder -> builder.version("1"))))
        .isEqualTo(
            """
            | Exchange | Certified |
            | --- | --- |
            | Kraken | Yes |
            | Kraken | No |
            | Kraken | Yes |

            | Exchange | Version |
            | --- | --- |
            | Kraken | 1 |
            """);
  }

  @Test
  void splitsTableWhereANameWouldBeReadAsAMark() {
    ExchangeEntry certified = entry(builder -> builder.certified(true));
    ExchangeEntry odd =
        ExchangeEntry.builder("Odd").certified(false).maintainer(":warning:").build();

    assertThat(ExchangeTables.parse(write(entry(b -> b.version(":x:")))).entries())
        .extracting(ExchangeEntry::version)
        .containsExactly(Optional.of(":x:"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(certified, odd))
        .withMessageStartingWith("\"Odd\" cannot be written in a table: ");
  }

  @Test
  void splitsTableWhereEntriesAreReadWronglyTogether() {
    ExchangeEntry works =
        entry(
            builder ->
                builder.status(new Status(Optional.of(Status.Level.GREEN), Optional.of("works"))));
    ExchangeEntry odd = ExchangeEntry.builder("Odd").version(":x:").build();

    // Beside a column of statuses the mark would be one.
    assertThat(write(works, odd, works))
        .isEqualTo(
            """
            | Exchange | Status |
            | --- | --- |
            | Kraken | works |

            | Exchange | Version | Website |
            | --- | --- | --- |
            | Odd | :x: | |

            | Exchange | Status |
            | --- | --- |
            | Kraken | works |
            """);
  }

  static Stream<Arguments> markup() {
    return Stream.of(
        Arguments.of("a | b \\| c", "a \\| b \\\\\\| c"),
        Arguments.of("[x](y) ![z]", "\\[x\\](y) !\\[z\\]"),
        Arguments.of("*a* _b_ ~c~ `d`", "\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`"),
        Arguments.of("wow!", "wow\\!"),
        Arguments.of("snake_case and __init__", "snake_case and \\_\\_init\\_\\_"),
        Arguments.of("<b>A&B &amp; &lt", "\\<b>A&B \\&amp; &lt"),
        Arguments.of(
            "https://a.example www.b.example c@d.example",
            "https<!-- -->://a.example www<!-- -->.b.example c<!-- -->@d.example"),
        Arguments.of(" two\r\nlines\tand\u00A0more ", "two lines and more"),
        Arguments.of("\u001B[31mred\u202E", "&#27;\\[31mred&#8238;"),
        Arguments.of(":warning: ✅ 取引所", ":warning: ✅ 取引所"));
  }

  @ParameterizedTest
  @MethodSource("markup")
  void textIsEscaped(String text, String markdown) {
    assertThat(row(builder -> builder.version(text))).isEqualTo("| Kraken | " + markdown + " |");
  }

  static Stream<Arguments> urls() {
    return Stream.of(
        Arguments.of("https://a.example/x_y?a=1&b=2#c", "https://a.example/x_y?a=1&b=2#c"),
        Arguments.of("https://a.example/a b", "<https://a.example/a b>"),
        Arguments.of("https://a.example/(x)|<y>", "<https://a.example/(x)\\|\\<y\\>>"),
        Arguments.of("https://a.example/\\&amp;", "<https://a.example/\\\\\\&amp;>"),
        Arguments.of("https://a.example/\r\n", "<https://a.example/&#13;&#10;>"));
  }

  @ParameterizedTest
  @MethodSource("urls")
  void urlsAreEscaped(String url, String destination) {
    assertThat(row(builder -> builder.apiDocs(url)))
        .isEqualTo("| Kraken | [API](" + destination + ") |");
  }

  @Test
  void connectorIdsAreCodeSpansUnlessACharacterNeedsAnEscape() {
    assertThat(row(builder -> builder.connectorIds(List.of("a_b", "c"))))
        .isEqualTo("| Kraken | `a_b`, `c` |");
    assertThat(row(builder -> builder.connectorIds(List.of("a_b", "c\u0007"))))
        .isEqualTo("| Kraken | a_b, c&#7; |");
  }

  @Test
  void websiteHasAColumnIfTheNameCannotLinkToIt() {
    assertThat(row(builder -> builder.website("./kraken")))
        .isEqualTo("| Kraken | [website](./kraken) |");
    assertThat(
            write(
                ExchangeEntry.builder("API").website("https://a.example/").apiDocs("/x/").build()))
        .contains("| API | [API](/x/) | [website](https://a.example/) |");
  }

  @Test
  void docsLinksWhoseLabelsAreInTheNameStayInTheNameCell() {
    DocsLink whole = new DocsLink("Kraken Perp", List.of(), "/exchanges/kraken/");
    DocsLink part = new DocsLink("perp", List.of(), "/exchanges/perp/");
    DocsLink picture = new DocsLink("Spot", List.of(), "/exchanges/spot/");

    assertThat(
            write(
                ExchangeEntry.builder("Kraken Perp").docs(List.of(whole)).build(),
                ExchangeEntry.builder("Kraken (perp)").docs(List.of(part)).build(),
                ExchangeEntry.builder("Kraken").docs(List.of(picture)).version("1").build()))
        .isEqualTo(
            """
            | Exchange | Version |
            | --- | --- |
            | [Kraken Perp](/exchanges/kraken/) | |
            | Kraken ([perp](/exchanges/perp/)) | |
            | [![Spot](#)](/exchanges/spot/)Kraken | 1 |
            """);
  }

  @Test
  void codesWithoutLinksHaveSignupColumns() {
    assertThat(
            row(
                builder ->
                    builder.signups(
                        List.of(
                            signup("here", "A1", "https://a.example/?ref=A1", null),
                            signup("CODE1", "CODE1", null, null),
                            signup("CODE2", "CODE2", null, null)))))
        .isEqualTo("| Kraken | [here](https://a.example/?ref=A1) CODE1 | CODE2 |");
  }

  @Test
  void labelThatDiffersFromTheCodeIsTheTextOfAnImage() {
    assertThat(
            row(
                builder ->
                    builder.signups(
                        List.of(signup("Fee10", "A1", "https://a.example/?ref=A1", null)))))
        .isEqualTo("| Kraken | [![Fee10](#)](https://a.example/?ref=A1) |");
  }

  @Test
  void statusLevelIsABadgeUnlessTheTextStatesIt() {
    assertThat(status(Status.Level.GREEN, "✅ works")).isEqualTo("✅ works");
    assertThat(status(Status.Level.RED, "✅ works"))
        .isEqualTo("![red](https://img.shields.io/badge/red-red) ✅ works");
    assertThat(status(null, "since May")).isEqualTo("since May");
    assertThat(status(Status.Level.YELLOW, "-"))
        .isEqualTo("![yellow](https://img.shields.io/badge/yellow-yellow) -");
  }

  private static String status(Status.Level level, String text) {
    Status status = new Status(Optional.ofNullable(level), Optional.of(text));
    return row(builder -> builder.status(status)).replaceAll("^\\| Kraken \\| | \\|$", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "N/A", "none", " TBD ", "—"})
  void rejectsBlankName(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(ExchangeEntry.builder(name).build()))
        .withMessage(
            "\"%s\" cannot be written in a table: a row with this name would give no entry",
            name.strip());
  }

  @Test
  void rejectsNameOfWhiteSpace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(ExchangeEntry.builder("\u00A0\n").build()))
        .withMessage("a name is only white space");
  }

  static Stream<Arguments> unsayable() {
    return Stream.of(
        refused("version \"N/A\" would be read as none", builder -> builder.version("N/A")),
        refused("maintainer \"-\" would be read as none", builder -> builder.maintainer("-")),
        refused("website \"\" would be read as none", builder -> builder.website("")),
        refused(
            "website \"mailto:a@b.c\" would be read as none",
            builder -> builder.website("mailto:a@b.c")),
        refused("apiDocs \"\" would be read as none", builder -> builder.apiDocs("")),
        refused(
            "connectorIds [*] would be read as []", builder -> builder.connectorIds(List.of("*"))),
        refused("chains [a,b] would be read as [a, b]", builder -> builder.chains(List.of("a,b"))),
        refused(
            "types [] would be read as [SPOT]",
            builder ->
                builder.docs(
                    List.of(new DocsLink("spot", List.of(ConnectorType.SPOT), "/exchanges/")))),
        refused("docs ", builder -> builder.docs(List.of(new DocsLink("Docs", List.of(), "")))),
        refused(
            "signups ",
            builder -> builder.signups(List.of(signup("x", null, "/exchanges/", null)))),
        refused(
            "signups ",
            builder -> builder.signups(List.of(signup("x", "ABC", "https://a.example/", null)))),
        refused(
            "status ", builder -> builder.status(new Status(Optional.empty(), Optional.of("red")))),
        refused(
            "status ", builder -> builder.status(new Status(Optional.empty(), Optional.empty()))));
  }

  private static Arguments refused(String message, UnaryOperator<ExchangeEntry.Builder> facts) {
    return Arguments.of(message, entry(facts));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unsayable")
  void rejectsEntriesThatNoRowExpresses(String message, ExchangeEntry entry) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(ExchangeEntry.builder("NDAX").build(), entry))
        .withMessageStartingWith("\"Kraken\" cannot be written in a table: " + message);
  }

  @Test
  void rejectsNull() {
    assertThatNullPointerException().isThrownBy(() -> MarkdownWriter.write(null));
    assertThatNullPointerException()
        .isThrownBy(() -> MarkdownWriter.write(Arrays.asList((ExchangeEntry) null)));
  }

  static Stream<Path> pages() throws java.io.IOException {
    try (Stream<Path> files = Files.list(Path.of("testdata"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void entriesOfPagesAreReadBackEqual(Path page) throws java.io.IOException {
    List<ExchangeEntry> entries = ExchangeTables.parse(page).entries();

    assertThat(ExchangeTables.parse(MarkdownWriter.write(entries)).entries())
        .isEqualTo(entries.stream().toList());
  }

  static Stream<Arguments> namesWithDocs() {
    return Stream.of(
        Arguments.of("Kraken", List.of(), "/k/", "| [Kraken](/k/) |"),
        Arguments.of("Guide", List.of(), "/k/", "| Kraken | [Guide](/k/) |"),
        Arguments.of(
            "Kraken",
            List.of(),
            "https://a.example/",
            "| Kraken | [Kraken](https://a.example/) |"));
  }

  @ParameterizedTest
  @MethodSource("namesWithDocs")
  void docsLinkLabeledWithTheNameIsInTheNameCell(
      String label, List<ConnectorType> types, String url, String row) {
    assertThat(row(builder -> builder.docs(List.of(new DocsLink(label, types, url)))))
        .startsWith(row);
  }

  @Test
  void docsLinkLabeledWithTheNameHasAColumnIfThereIsAWebsite() {
    assertThat(
            row(
                builder ->
                    builder
                        .website("https://a.example/")
                        .docs(List.of(new DocsLink("Kraken", List.of(), "/k/")))))
        .isEqualTo("| [Kraken](https://a.example/) | [Kraken](/k/) |");
  }

  @Test
  void entriesWithAddedWordsAreWrittenForTheirVocabulary() {
    Vocabulary vocabulary =
        Vocabulary.standard()
            .plus(
                """
                perp words: Termin
                gold words: erste Wahl
                red words: ruht
                docs hosts: docs.tidewater.example
                referral parameters: via
                """);
    ParseOptions options = ParseOptions.defaults().withVocabulary(vocabulary);
    List<ExchangeEntry> entries =
        ExchangeTables.parse(
                """
                | Exchange | Docs | Tier | Status | Signup |
                |---|---|---|---|---|
                | Kraken | [Termin](https://docs.tidewater.example/kraken) | erste Wahl | ruht | [Konto](https://kraken.com/start?via=tide42) |
                """,
                options)
            .entries();

    String table = MarkdownWriter.write(entries, vocabulary);

    assertThat(ExchangeTables.parse(table, options).entries()).isEqualTo(entries);
    assertThat(table).doesNotContain("![red]");
    assertThatThrownBy(() -> MarkdownWriter.write(entries))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
