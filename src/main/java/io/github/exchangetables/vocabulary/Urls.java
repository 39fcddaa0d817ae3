package io.github.exchangetables.vocabulary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits URLs, as written in a page, into their parts. They need not be valid. */
public final class Urls {

  private static final String WWW = "www.";

  private Urls() {}

  /** A parameter of a query, with its value decoded. */
  public record Parameter(String name, String value) {}

  /** Tells whether a URL has neither a scheme nor a host. */
  static boolean isRelative(String url) {
    return schemeEnd(url) == -1 && !url.startsWith("//");
  }

  /** Tells whether a host is one of several hosts, or a subdomain of one. */
  static boolean isUnder(String host, List<String> hosts) {
    for (String of : hosts) {
      if (host.endsWith(of)
          && (host.length() == of.length()
              || host.charAt(host.length() - of.length() - 1) == '.')) {
        return true;
      }
    }
    return false;
  }

  public static boolean isMail(String url) {
    return url.regionMatches(true, 0, "mailto:", 0, "mailto:".length());
  }

  /** The offset of the colon after the scheme, or -1 if there is none (RFC 3986, section 3.1). */
  private static int schemeEnd(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == ':') {
        return i > 0 ? i : -1;
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (!letter && (i == 0 || !other)) {
        return -1;
      }
    }
    return -1;
  }

  /** The scheme in lower case, or {@code ""} (RFC 3986, section 3.1). */
  public static String scheme(String url) {
    return url.substring(0, Math.max(0, schemeEnd(url))).toLowerCase(Locale.ROOT);
  }

  /** The host in lower case, without user and port, or {@code ""} (RFC 3986, section 3.2.2). */
  public static String host(String url) {
    int start = authorityStart(url);
    if (start == -1) {
      return "";
    }
    int end = authorityEnd(url, start);
    int hostStart = Math.max(start, url.lastIndexOf('@', end - 1) + 1);
    int port = url.lastIndexOf(':', end - 1);
    boolean hasPort = port >= hostStart && !url.substring(port, end).contains("]");
    return url.substring(hostStart, hasPort ? port : end).toLowerCase(Locale.ROOT);
  }

  /** The host without {@code www.} at its beginning, or {@code ""}. */
  public static String site(String url) {
    String host = host(url);
    return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
  }

  private static int authorityStart(String url) {
    int start = schemeEnd(url) + 1;
    return url.startsWith("//", start) ? start + 2 : -1;
  }

  private static int authorityEnd(String url, int start) {
    int slash = url.indexOf('/', start);
    return queryOrFragment(url, start, slash == -1 ? url.length() : slash);
  }

  /**
   * The offset of the first question mark or number sign between two offsets, or the second offset.
   */
  private static int queryOrFragment(String url, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = url.charAt(i);
      if (c == '?' || c == '#') {
        return i;
      }
    }
    return end;
  }

  /** The path, the query and the fragment. */
  public static String afterHost(String url) {
    int authority = authorityStart(url);
    return url.substring(authority == -1 ? schemeEnd(url) + 1 : authorityEnd(url, authority));
  }

  /** The decoded path, without query and fragment. */
  public static String path(String url) {
    String path = afterHost(url);
    return decode(path.substring(0, queryOrFragment(path, 0, path.length())));
  }

  /** The decoded fragment, or {@code ""} (RFC 3986, section 3.5). */
  public static String fragment(String url) {
    int start = url.indexOf('#');
    return start < 0 ? "" : decode(url.substring(start + 1));
  }

  /** The decoded segments of the path, without empty ones. */
  public static List<String> pathSegments(String url) {
    String path = afterHost(url);
    List<String> segments = new ArrayList<>();
    for (String segment :
        path.substring(0, queryOrFragment(path, 0, path.length())).split("/", -1)) {
      if (!segment.isEmpty()) {
        segments.add(decode(segment));
      }
    }
    return segments;
  }

  /** The parameters of the query, then those of a query inside the fragment. */
  public static List<Parameter> parameters(String url) {
    List<Parameter> parameters = new ArrayList<>();
    for (String part : url.split("#", 2)) {
      addParameters(part, parameters);
    }
    return parameters;
  }

  private static void addParameters(String url, List<Parameter> parameters) {
    int query = url.indexOf('?');
    if (query < 0) {
      return;
    }
    for (String pair : url.substring(query + 1).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.add(
            new Parameter(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1))));
      }
    }
  }

  /**
   * Resolves percent-encoding (RFC 3986, section 2.1); a percent sign that begins no octet is kept.
   */
  public static String decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    int i = 0;
    while (i < encoded.length()) {
      int octet = encoded.charAt(i) == '%' ? octet(encoded, i + 1) : -1;
      if (octet >= 0) {
        bytes.write(octet);
        i += 3;
      } else {
        int end = Math.min(encoded.length(), i + Character.charCount(encoded.codePointAt(i)));
        bytes.writeBytes(encoded.substring(i, end).getBytes(StandardCharsets.UTF_8));
        i = end;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int octet(String encoded, int start) {
    if (start + 2 > encoded.length()) {
      return -1;
    }
    int high = Character.digit(encoded.charAt(start), 16);
    int low = Character.digit(encoded.charAt(start + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
