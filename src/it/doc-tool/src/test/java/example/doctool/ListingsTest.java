package example.doctool;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.fixtures.ExchangeTablesDomain;
import io.github.exchangetables.fixtures.FixturePage;
import io.github.exchangetables.fixtures.HostileText;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(ExchangeTablesDomain.class)
class ListingsTest {

  @Property
  boolean everyExchangeIsListed(@ForAll FixturePage page) {
    List<Listing> expected = page.entries().stream().map(ListingsTest::expected).toList();
    return Listings.in(page.markdown()).equals(expected);
  }

  private static Listing expected(ExchangeEntry entry) {
    return new Listing(
        entry.name(),
        entry.website().orElse("none"),
        entry.signups().stream().map(Signup::url).flatMap(Optional::stream).toList());
  }

  @Property
  boolean noTextGivesAListingWithoutName(@ForAll HostileText text) {
    return Listings.in(text.markdown()).stream().noneMatch(listing -> listing.exchange().isEmpty());
  }
}
