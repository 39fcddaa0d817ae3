package io.github.exchangetables.exchange;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.table.Image;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An exchange as a row of a table describes it.
 *
 * <p>All text is plain text. All URLs are as written, often relative, and never fetched. An entry
 * does not have its location in a page; a {@link LocatedEntry} does.
 *
 * <p>Create entries with {@link #builder(String)}. The constructor changes when a component is
 * added.
 *
 * @param name the exchange's name, not blank
 * @param connectorIds Hummingbot's ids of its connectors
 * @param website the URL of the exchange's own website
 * @param docs the documentation pages, beginning with those linked in the name cell
 * @param apiDocs the URL of the documentation of the exchange's API
 * @param types the types of its connectors, in the order of {@link ConnectorType}; unmodifiable
 * @param certified whether it is certified; empty if the table has no column for it, or the cell
 *     means neither yes nor no
 * @param tier its certification tier
 * @param signups the signup links and referral codes
 * @param status whether the connector works
 * @param logo its logo
 * @param chains the blockchains it runs on
 * @param maintainer the maintainer of the connector
 * @param version the version of the connector or of the exchange's API
 */
public record ExchangeEntry(
    String name,
    List<String> connectorIds,
    Optional<String> website,
    List<DocsLink> docs,
    Optional<String> apiDocs,
    Set<ConnectorType> types,
    Optional<Boolean> certified,
    Optional<Tier> tier,
    List<Signup> signups,
    Optional<Status> status,
    Optional<Image> logo,
    List<String> chains,
    Optional<String> maintainer,
    Optional<String> version) {

  /**
   * Creates an entry.
   *
   * @param name see {@link #name()}
   * @param connectorIds see {@link #connectorIds()}
   * @param website see {@link #website()}
   * @param docs see {@link #docs()}
   * @param apiDocs see {@link #apiDocs()}
   * @param types see {@link #types()}
   * @param certified see {@link #certified()}
   * @param tier see {@link #tier()}
   * @param signups see {@link #signups()}
   * @param status see {@link #status()}
   * @param logo see {@link #logo()}
   * @param chains see {@link #chains()}
   * @param maintainer see {@link #maintainer()}
   * @param version see {@link #version()}
   * @throws NullPointerException if an argument or an element is null
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public ExchangeEntry {
    if (name.isBlank()) {
      throw new IllegalArgumentException("the name is blank");
    }
    connectorIds = List.copyOf(connectorIds);
    requireNonNull(website, "website");
    docs = List.copyOf(docs);
    requireNonNull(apiDocs, "apiDocs");
    types = inOrder(types);
    requireNonNull(certified, "certified");
    requireNonNull(tier, "tier");
    signups = List.copyOf(signups);
    requireNonNull(status, "status");
    requireNonNull(logo, "logo");
    chains = List.copyOf(chains);
    requireNonNull(maintainer, "maintainer");
    requireNonNull(version, "version");
  }

  private static Set<ConnectorType> inOrder(Collection<ConnectorType> types) {
    EnumSet<ConnectorType> ordered = EnumSet.noneOf(ConnectorType.class);
    ordered.addAll(types);
    return Collections.unmodifiableSet(ordered);
  }

  /**
   * Returns a builder for an entry.
   *
   * <pre>{@code
   * ExchangeEntry kraken =
   *     ExchangeEntry.builder("Kraken").types(Set.of(ConnectorType.SPOT)).certified(true).build();
   * }</pre>
   *
   * @param name the exchange's name, not blank
   * @return a builder with only the name
   * @throws NullPointerException if {@code name} is null
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * Returns the documentation pages whose label names a type.
   *
   * @param type the connector type
   * @return the pages, in the order of {@link #docs()}
   * @throws NullPointerException if {@code type} is null
   */
  public List<DocsLink> docs(ConnectorType type) {
    requireNonNull(type, "type");
    return docs.stream().filter(link -> link.types().contains(type)).toList();
  }

  /**
   * Returns a builder with the values of this entry.
   *
   * @return a builder with all values of this entry
   */
  public Builder toBuilder() {
    Builder builder =
        new Builder(name)
            .connectorIds(connectorIds)
            .docs(docs)
            .types(types)
            .signups(signups)
            .chains(chains);
    builder.website = website;
    builder.apiDocs = apiDocs;
    builder.certified = certified;
    builder.tier = tier;
    builder.status = status;
    builder.logo = logo;
    builder.maintainer = maintainer;
    builder.version = version;
    return builder;
  }

  /** Builds entries. A value that is not set is absent. Not thread-safe. */
  public static final class Builder {

    private final String name;
    private List<String> connectorIds = List.of();
    private Optional<String> website = Optional.empty();
    private List<DocsLink> docs = List.of();
    private Optional<String> apiDocs = Optional.empty();
    private Set<ConnectorType> types = Set.of();
    private Optional<Boolean> certified = Optional.empty();
    private Optional<Tier> tier = Optional.empty();
    private List<Signup> signups = List.of();
    private Optional<Status> status = Optional.empty();
    private Optional<Image> logo = Optional.empty();
    private List<String> chains = List.of();
    private Optional<String> maintainer = Optional.empty();
    private Optional<String> version = Optional.empty();

    private Builder(String name) {
      this.name = requireNonNull(name, "name");
    }

    /**
     * Sets the connector ids.
     *
     * @param connectorIds the ids
     * @return this builder
     */
    public Builder connectorIds(List<String> connectorIds) {
      this.connectorIds = List.copyOf(connectorIds);
      return this;
    }

    /**
     * Sets the website.
     *
     * @param website the URL
     * @return this builder
     */
    public Builder website(String website) {
      this.website = Optional.of(website);
      return this;
    }

    /**
     * Sets the documentation pages.
     *
     * @param docs the pages
     * @return this builder
     */
    public Builder docs(List<DocsLink> docs) {
      this.docs = List.copyOf(docs);
      return this;
    }

    /**
     * Sets the documentation of the exchange's API.
     *
     * @param apiDocs the URL
     * @return this builder
     */
    public Builder apiDocs(String apiDocs) {
      this.apiDocs = Optional.of(apiDocs);
      return this;
    }

    /**
     * Sets the connector types.
     *
     * @param types the types, in any order
     * @return this builder
     */
    public Builder types(Collection<ConnectorType> types) {
      this.types = inOrder(types);
      return this;
    }

    /**
     * Sets whether the exchange is certified.
     *
     * @param certified whether it is
     * @return this builder
     */
    public Builder certified(boolean certified) {
      this.certified = Optional.of(certified);
      return this;
    }

    /**
     * Sets the tier.
     *
     * @param tier the tier
     * @return this builder
     */
    public Builder tier(Tier tier) {
      this.tier = Optional.of(tier);
      return this;
    }

    /**
     * Sets the signups.
     *
     * @param signups the signups
     * @return this builder
     */
    public Builder signups(List<Signup> signups) {
      this.signups = List.copyOf(signups);
      return this;
    }

    /**
     * Sets the status.
     *
     * @param status the status
     * @return this builder
     */
    public Builder status(Status status) {
      this.status = Optional.of(status);
      return this;
    }

    /**
     * Sets the logo.
     *
     * @param logo the image
     * @return this builder
     */
    public Builder logo(Image logo) {
      this.logo = Optional.of(logo);
      return this;
    }

    /**
     * Sets the chains.
     *
     * @param chains the chains
     * @return this builder
     */
    public Builder chains(List<String> chains) {
      this.chains = List.copyOf(chains);
      return this;
    }

    /**
     * Sets the maintainer.
     *
     * @param maintainer the maintainer
     * @return this builder
     */
    public Builder maintainer(String maintainer) {
      this.maintainer = Optional.of(maintainer);
      return this;
    }

    /**
     * Sets the version.
     *
     * @param version the version
     * @return this builder
     */
    public Builder version(String version) {
      this.version = Optional.of(version);
      return this;
    }

    /**
     * Builds the entry.
     *
     * @return the entry
     * @throws IllegalArgumentException if the name is blank
     */
    public ExchangeEntry build() {
      return new ExchangeEntry(
          name,
          connectorIds,
          website,
          docs,
          apiDocs,
          types,
          certified,
          tier,
          signups,
          status,
          logo,
          chains,
          maintainer,
          version);
    }
  }
}
