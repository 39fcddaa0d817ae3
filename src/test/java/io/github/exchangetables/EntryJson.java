package io.github.exchangetables;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entries in the JSON that the pages in {@code testdata} are compared with. */
final class EntryJson {

  /** Numbers stay as they are: 10 does not become 1E+1. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

  private EntryJson() {}

  static ObjectNode of(ExchangeEntry entry) {
    return MAPPER.valueToTree(facts(entry));
  }

  static ObjectNode of(LocatedEntry located) {
    Map<String, @Nullable Object> json = facts(located.entry());
    json.put("moved", located.moved());
    json.put("missingColumns", located.missingColumns());
    json.put("extraCells", located.unplacedCells().stream().map(Cell::markdown).toList());
    json.put("line", located.line());
    json.put("table", located.table());
    json.put("section", orNull(located.section()));
    return MAPPER.valueToTree(json);
  }

  private static Map<String, @Nullable Object> facts(ExchangeEntry entry) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", entry.name());
    json.put("connectorIds", entry.connectorIds());
    json.put("website", orNull(entry.website()));
    json.put("docs", entry.docs().stream().map(EntryJson::docs).toList());
    json.put("apiDocs", orNull(entry.apiDocs()));
    json.put("types", labels(entry.types()));
    json.put("certified", orNull(entry.certified()));
    json.put("tier", orNull(entry.tier().map(Tier::label)));
    json.put("signups", entry.signups().stream().map(EntryJson::signup).toList());
    json.put("status", orNull(entry.status().map(EntryJson::status)));
    json.put("logo", orNull(entry.logo().map(EntryJson::logo)));
    json.put("chains", entry.chains());
    json.put("maintainer", orNull(entry.maintainer()));
    json.put("version", orNull(entry.version()));
    return json;
  }

  private static Map<String, Object> docs(DocsLink link) {
    return ordered("label", link.label(), "types", labels(link.types()), "url", link.url());
  }

  private static Map<String, Object> signup(Signup signup) {
    Map<String, Object> json = ordered("label", signup.label());
    json.put("code", orNull(signup.code()));
    json.put("url", orNull(signup.url()));
    json.put("feeDiscountPercent", orNull(signup.feeDiscountPercent()));
    return json;
  }

  private static Map<String, Object> status(Status status) {
    Map<String, Object> json = ordered("level", orNull(status.level().map(Status.Level::label)));
    json.put("text", orNull(status.text()));
    return json;
  }

  private static Map<String, Object> logo(Image image) {
    return ordered("alt", image.alt(), "src", image.url());
  }

  private static List<String> labels(Collection<ConnectorType> types) {
    return types.stream().map(ConnectorType::label).toList();
  }

  private static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      json.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return json;
  }

  private static @Nullable Object orNull(Optional<?> value) {
    return value.orElse(null);
  }
}
