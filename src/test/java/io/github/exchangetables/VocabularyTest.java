package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that users add to the vocabulary are used for pages. */
class VocabularyTest {

  private static List<ExchangeEntry> entries(String words, String header, String row) {
    String delimiters = "|---".repeat((int) header.chars().filter(c -> c == '|').count() - 1) + "|";
    String page = header + "\n" + delimiters + "\n" + row + "\n";
    Vocabulary vocabulary = Vocabulary.standard().plus(words);
    return ExchangeTables.parse(page, ParseOptions.defaults().withVocabulary(vocabulary)).entries();
  }

  /** The entry of a row under {@code Exchange}, {@code Website} and one more header. */
  private static ExchangeEntry entry(String words, String header, String cell) {
    return entries(words, "| Exchange | Website | " + header + " |", "| Kraken | | " + cell + " |")
        .get(0);
  }

  @Test
  void addedHeadersNameColumns() {
    String header = "| Handelsplatz | Handbuch |";
    String row = "| Kraken | [Kassa](/kraken) |";

    assertThat(entries("", header, row)).isEmpty();
    assertThat(entries("exchange headers: handelsplatz\ndocs headers: HANDBUCH", header, row))
        .singleElement()
        .satisfies(entry -> assertThat(entry.docs().get(0).url()).isEqualTo("/kraken"));
  }

  @ParameterizedTest
  @CsvSource({
    "perp words: Termin, Type, Termin",
    "perp words: Termin, Termin, ✅",
    "perp headers: Termin, Termin, ✅",
    "perp words: Termin, Docs, [Termin](/t)"
  })
  void addedWordsNameTypes(String words, String header, String cell) {
    assertThat(entry(words, header, cell).types()).containsExactly(ConnectorType.PERP);
  }

  @ParameterizedTest
  @CsvSource({
    "gold words: erste Wahl, Erste Wahl",
    "gold words: platinum, Platinum tier",
    "gold words: :star:, :star:",
    "gold words: ⭐, ⭐"
  })
  void addedWordsNameTiers(String words, String cell) {
    assertThat(entry(words, "Tier", cell).tier()).contains(Tier.GOLD);
  }

  @ParameterizedTest
  @CsvSource({
    "green words: läuft rund, es läuft rund",
    "green marks: 🚀, 🚀",
    "green marks: 🏗️, 🏗 fertig",
    "green colors: teal, ![](https://img.shields.io/badge/a-b-teal)",
    "green html colors: #00aa00, <span style=\"color:#00AA00\">x</span>"
  })
  void addedWordsNameStatusLevels(String words, String cell) {
    assertThat(entry(words, "Status", cell).status().flatMap(Status::level))
        .contains(Status.Level.GREEN);
  }

  @Test
  void addedAnswersCertify() {
    assertThat(entry("yes words: frei gegeben", "Certified", "frei gegeben").certified())
        .contains(true);
    assertThat(entry("certified terms: geprüft", "Certified", "![Geprüft](a.svg)").certified())
        .contains(true);
    assertThat(entry("no words: abgelehnt", "Certified", "abgelehnt").certified()).contains(false);
    assertThat(entry("lapsed words: abgelaufen", "Certified", "ja, abgelaufen").certified())
        .contains(false);
  }

  @ParameterizedTest
  @CsvSource({
    "referral parameters: via, https://a.example/?via=AB12",
    "referral segments: werben, https://a.example/werben/AB12"
  })
  void addedParametersAndSegmentsHaveReferralCodes(String words, String url) {
    List<Signup> signups = entry(words, "Signup", "[Konto](" + url + ")").signups();
    assertThat(signups.get(0).code()).contains("AB12");
  }

  @Test
  void linksToAddedDocsHostsAreDocs() {
    String link = "[Kraken](https://docs.tidewater.example/kraken)";
    String header = "| Exchange | Signup |";

    assertThat(entries("", header, "| " + link + " | |").get(0).docs()).isEmpty();
    assertThat(entries("docs hosts: tidewater.example", header, "| " + link + " | |").get(0).docs())
        .hasSize(1);
  }

  @Test
  void addedExchangesAreEvidenceForAnExchangeTable() {
    String header = "| Exchange | Status |";
    String row = "| Nordlicht | ok |";

    assertThat(entries("", header, row)).isEmpty();
    assertThat(entries("known exchanges: Nordlicht", header, row)).hasSize(1);
  }

  @Test
  void addedForeignHeadersExcludeTables() {
    String header = "| Exchange | Website | Losnummer |";
    String row = "| Kraken | | 7 |";

    assertThat(entries("", header, row)).hasSize(1);
    assertThat(entries("foreign list headers: Losnummer", header, row)).isEmpty();
  }

  @Test
  void addedWordTakesPrecedence() {
    assertThat(entry("red words: beta", "Status", "beta").status().flatMap(Status::level))
        .contains(Status.Level.RED);
    assertThat(entry("clob words: swap", "Type", "swap").types())
        .containsExactly(ConnectorType.CLOB);
    assertThat(entry("perp words: spot", "Type", "spot").types())
        .containsExactly(ConnectorType.PERP);
    assertThat(entries("exchange headers: service", "| Service | Docs |", "| A | [spot](/a) |"))
        .hasSize(1);
    assertThat(entry("maintainer headers: Tier", "Tier", "gold").tier()).isEmpty();
  }

  @Test
  void laterWordTakesPrecedenceOverEarlierOne() {
    Vocabulary vocabulary = Vocabulary.standard().plus("gold words: A1").plus("silver words: A1");
    String page = "| Exchange | Website | Tier |\n|---|---|---|\n| Kraken | | A1 |\n";

    assertThat(
            ExchangeTables.parse(page, ParseOptions.defaults().withVocabulary(vocabulary))
                .entries()
                .get(0)
                .tier())
        .contains(Tier.SILVER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "docs header: a | unknown key \"docs header\"; did you mean \"docs headers\"?",
        "x: a | unknown key \"x\"; expected one of name headers, exchange headers, ",
        "tier word: a | unknown key \"tier word\"; expected one of tier headers, tier terms",
        ": a | unknown key \"\"; expected one of ",
        "docs headers | the line has no colon; expected a key, a colon and words",
        "docs headers: | a word of \"docs headers\" is empty",
        "docs headers: a,,b | a word of \"docs headers\" is empty",
        "docs headers: (a) | \"(a)\" has neither letter nor digit, so it matches nothing",
        "spot words: 7 | \"7\" has no letter, so it matches nothing",
        "flag terms: a b | \"a b\" is more than one word; expected single words",
        "docs hosts: https://a.example/ | \"https://a.example/\" is not a host; expected a name such",
        "referral segments: /a/ | \"/a/\" is not a part of a URL; expected a name such as ref",
        "gold words: a, A | \"A\" is already a word of \"gold words\" in line 2",
        "spot words: a, B, b | \"b\" is already a word of \"spot words\" in line 2",
        "docs headers: � | the line is not UTF-8"
      })
  void errorNamesLineAndWhatIsExpected(String line, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.standard().plus("# words\n" + line + "\n"))
        .withMessageStartingWith("line 2: " + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.standard().plus("\uFEFF\r\n" + line, "a/words.txt"))
        .withMessageStartingWith("a/words.txt:2: " + message);
  }

  @Test
  void oneWordCannotMeanTwoThings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.standard().plus("spot words: Kassa\n\nperp words: kassa"))
        .withMessage("line 3: \"kassa\" is already a word of \"spot words\" in line 1");
  }

  @Test
  void readsVocabularyFromFiles(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("words.txt"), "gold words: platinum");
    Path wrong = folder.resolve("wrong.txt");
    Files.write(wrong, "a\nb: \u00E9".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Vocabulary.standard().plus(file))
        .isEqualTo(Vocabulary.standard().plus("gold words: platinum"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.standard().plus(wrong))
        .withMessageStartingWith(wrong.toString().replace('\\', '/') + ":1: ");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Vocabulary.standard().plus(folder.resolve("none.txt")));
  }

  @Test
  void vocabulariesWithEqualWordsAreEqual() {
    Vocabulary one = Vocabulary.standard().plus("gold words: platinum");

    assertThat(one)
        .isEqualTo(Vocabulary.standard().plus("# the same\ngold words:platinum", "words.txt"))
        .hasSameHashCodeAs(Vocabulary.standard().plus("gold words: platinum"))
        .isNotEqualTo(Vocabulary.standard())
        .hasToString("the standard vocabulary and 1 words");
    assertThat(Vocabulary.standard().plus("")).isEqualTo(Vocabulary.standard());
    assertThat(ParseOptions.defaults().vocabulary()).isSameAs(Vocabulary.standard());
  }
}
