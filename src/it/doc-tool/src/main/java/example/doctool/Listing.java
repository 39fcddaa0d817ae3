package example.doctool;

import java.util.List;

/** What the tool prints of an exchange. */
public record Listing(String exchange, String website, List<String> signups) {}
