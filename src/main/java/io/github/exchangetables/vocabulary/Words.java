package io.github.exchangetables.vocabulary;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.table.Vocabulary;
import io.github.exchangetables.text.PageNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of a vocabulary, prepared for lookup. Each kind is prepared on first use. */
public final class Words implements Vocabulary {

  private static final Words STANDARD = new Words(List.of(), Map.of());

  private final List<AddedWords> added;

  /** The files with the added words, by name; empty if none were added. */
  private final Map<String, WordFile> files;

  private final Lazy<HeaderWords> headers = new Lazy<>(HeaderWords::new);
  private final Lazy<ExchangeHeadings> headings = new Lazy<>(ExchangeHeadings::new);
  private final Lazy<TypeWords> types = new Lazy<>(TypeWords::new);
  private final Lazy<ConnectorWords> connectors = new Lazy<>(ConnectorWords::new);
  private final Lazy<Answers> answers = new Lazy<>(Answers::new);
  private final Lazy<Certification> certification = new Lazy<>(Certification::new);
  private final Lazy<StatusWords> statuses = new Lazy<>(StatusWords::new);
  private final Lazy<TierWords> tiers = new Lazy<>(TierWords::new);
  private final Lazy<ReferralCodes> referrals = new Lazy<>(ReferralCodes::new);
  private final Lazy<FeeDiscounts> discounts = new Lazy<>(FeeDiscounts::new);
  private final Lazy<LinkWords> links = new Lazy<>(LinkWords::new);
  private final Lazy<SiteWords> sites = new Lazy<>(SiteWords::new);
  private final Lazy<KnownExchanges> exchanges = new Lazy<>(KnownExchanges::new);
  private final Lazy<Aliases> aliases = new Lazy<>(Aliases::new);
  private final Lazy<Symbols> symbols = new Lazy<>(Symbols::new);

  private Words(List<AddedWords> added, Map<String, WordFile> files) {
    this.added = added;
    this.files = files;
  }

  /** A kind of words. Concurrent first calls may each create an equal one. */
  private static final class Lazy<T> {
    private final Function<Words, T> maker;
    private @Nullable T made;

    Lazy(Function<Words, T> maker) {
      this.maker = maker;
    }

    T of(Words words) {
      T found = made;
      if (found == null) {
        found = maker.apply(words);
        made = found;
      }
      return found;
    }
  }

  /** Returns the built-in words. */
  public static Words standard() {
    return STANDARD;
  }

  /** Returns the words of a vocabulary. Every vocabulary has this implementation. */
  public static Words of(Vocabulary vocabulary) {
    return (Words) vocabulary;
  }

  @Override
  public Vocabulary plus(String text) {
    return plus(VocabularyText.read(text, Optional.empty()));
  }

  @Override
  public Vocabulary plus(String text, String file) {
    return plus(VocabularyText.read(text, Optional.of(requireNonNull(file, "file"))));
  }

  @Override
  public Vocabulary plus(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return plus(text, PageNames.of(file));
  }

  private Words plus(List<AddedWords> more) {
    List<AddedWords> all = new ArrayList<>(added);
    all.addAll(more);
    Map<String, WordFile> extended = new LinkedHashMap<>();
    WordFile.NAMES.forEach(name -> extended.put(name, file(name).plus(more)));
    return new Words(List.copyOf(all), extended);
  }

  /** Returns the words of a file, including added words. */
  WordFile file(String name) {
    WordFile extended = files.get(name);
    return extended == null ? WordFile.builtIn(name) : extended;
  }

  /** Returns the headers of columns. */
  public HeaderWords headers() {
    return headers.of(this);
  }

  /** Returns the words of headings about exchanges. */
  public ExchangeHeadings headings() {
    return headings.of(this);
  }

  /** Returns the words of connector types. */
  public TypeWords types() {
    return types.of(this);
  }

  /** Returns the words for connectors. */
  public ConnectorWords connectors() {
    return connectors.of(this);
  }

  /** Returns the words for yes, no and not yet. */
  public Answers answers() {
    return answers.of(this);
  }

  /** Returns the words about certification. */
  public Certification certification() {
    return certification.of(this);
  }

  /** Returns the words, emoji and colors of status levels. */
  public StatusWords statuses() {
    return statuses.of(this);
  }

  /** Returns the words of tiers. */
  public TierWords tiers() {
    return tiers.of(this);
  }

  /** Returns the places of referral codes in URLs. */
  public ReferralCodes referrals() {
    return referrals.of(this);
  }

  /** Returns the words for discounts. */
  public FeeDiscounts discounts() {
    return discounts.of(this);
  }

  /** Returns the words about the targets of links. */
  public LinkWords links() {
    return links.of(this);
  }

  /** Returns the words about hosts and schemes. */
  public SiteWords sites() {
    return sites.of(this);
  }

  /** Returns the names of known exchanges. */
  public KnownExchanges exchanges() {
    return exchanges.of(this);
  }

  /** Returns the names of exchanges that have several. */
  public Aliases aliases() {
    return aliases.of(this);
  }

  /** Returns the parts of market symbols. */
  public Symbols symbols() {
    return symbols.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Words that && added.equals(that.added);
  }

  @Override
  public int hashCode() {
    return added.hashCode();
  }

  @Override
  public String toString() {
    int count = added.stream().mapToInt(words -> words.words().size()).sum();
    return count == 0
        ? "the standard vocabulary"
        : "the standard vocabulary and " + count + " words";
  }
}
