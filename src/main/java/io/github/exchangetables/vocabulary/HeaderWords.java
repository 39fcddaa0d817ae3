package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.ConnectorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises columns by how maintainers head them. The words are in {@code headers.txt}. */
public final class HeaderWords {

  private static final String SLASH = "/";

  /** A longer header is prose. */
  private static final int MAX_WORDS = 16;

  private static final Vocabulary VOCABULARY = Vocabulary.load("headers.txt");
  private static final Map<String, Found> COLUMNS = columns();
  private static final Set<String> LEADING = phrases(VOCABULARY.words("leading"));
  private static final Set<String> TRAILING = phrases(VOCABULARY.words("trailing"));
  private static final Set<String> FLAG = phrases(VOCABULARY.words("flag"));
  private static final Set<String> FOREIGN = phrases(VOCABULARY.words("foreign"));

  private HeaderWords() {}

  private static Map<String, Found> columns() {
    Map<String, Found> columns = new HashMap<>();
    for (ColumnKind kind : ColumnKind.values()) {
      if (kind != ColumnKind.UNKNOWN && kind != ColumnKind.TYPE_FLAG) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        for (String phrase : phrases(VOCABULARY.words(key))) {
          columns.put(phrase, new Found(kind, Optional.empty(), true));
        }
        for (String phrase : phrases(VOCABULARY.wordsIfAny(key + " too"))) {
          columns.put(phrase, new Found(kind, Optional.empty(), false));
        }
      }
    }
    return columns;
  }

  private static Set<String> phrases(List<String> listed) {
    Set<String> phrases = new HashSet<>();
    for (String phrase : listed) {
      phrases.add(String.join(" ", words(phrase)));
    }
    return phrases;
  }

  /**
   * Recognises a column.
   *
   * @param header the plain text of its header
   */
  public static Column recognise(String header) {
    List<String> words = words(header);
    Optional<Found> found = recognise(words);
    return new Column(
        found.map(Found::kind).orElse(ColumnKind.UNKNOWN),
        found.flatMap(Found::flag),
        found.map(Found::telling).orElse(false),
        speaksOfSomethingElse(words) && !found.map(HeaderWords::isReferral).orElse(false),
        isTypeOfExchange(words));
  }

  private static boolean isReferral(Found found) {
    return found.kind() == ColumnKind.REBATE || found.kind() == ColumnKind.SIGNUP;
  }

  /** Tells whether a header names a kind of exchange or connector, and no exchange. */
  private static boolean isTypeOfExchange(List<String> words) {
    return words.size() == 2
        && words.get(1).equals("type")
        && (words.get(0).equals("exchange") || words.get(0).equals("connector"));
  }

  private static boolean speaksOfSomethingElse(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (FOREIGN.contains(word)
          || (i > 0 && FOREIGN.contains(words.get(i - 1).concat(" ").concat(word)))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Found> recognise(List<String> words) {
    if (words.size() > MAX_WORDS) {
      return Optional.empty();
    }
    Optional<Found> found = lookUp(words);
    if (found.isEmpty()) {
      found = typeFlag(words);
    }
    if (found.isEmpty() && words.contains(SLASH)) {
      found = alternatives(words);
    }
    return found;
  }

  /** Looks a header up, then without its leading words, then without its trailing ones. */
  private static Optional<Found> lookUp(List<String> words) {
    for (int end = words.size(); end > 0; end--) {
      for (int start = 0; start < end; start++) {
        Found found = COLUMNS.get(String.join(" ", words.subList(start, end)));
        if (found != null) {
          return Optional.of(found);
        }
        if (!LEADING.contains(words.get(start))) {
          break;
        }
      }
      if (!TRAILING.contains(words.get(end - 1))) {
        break;
      }
    }
    return Optional.empty();
  }

  /** One connector type, alone or with words that say no more. */
  private static Optional<Found> typeFlag(List<String> words) {
    List<String> left = new ArrayList<>(words);
    left.removeAll(FLAG);
    return TypeWords.only(left)
        .map(type -> new Found(ColumnKind.TYPE_FLAG, Optional.of(type), true));
  }

  /** Of several alternatives the first known; several connector types are a type column. */
  private static Optional<Found> alternatives(List<String> words) {
    List<Found> known = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).equals(SLASH)) {
        recognise(words.subList(start, i)).ifPresent(known::add);
        start = i + 1;
      }
    }
    if (known.size() > 1
        && known.stream().allMatch(found -> found.kind() == ColumnKind.TYPE_FLAG)) {
      return Optional.of(new Found(ColumnKind.TYPE, Optional.empty(), true));
    }
    return known.stream().findFirst();
  }

  /** The words of a header in lower case and in the singular, alternatives parted by a slash. */
  private static List<String> words(String header) {
    List<String> words = new ArrayList<>();
    String text = withoutAsides(header.toLowerCase(Locale.ROOT));
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        String word = text.substring(i, end);
        words.add(word.equals("and") || word.equals("or") ? SLASH : singular(word));
        i = end;
      } else {
        if ("/,&+|".indexOf(text.charAt(i)) >= 0) {
          words.add(SLASH);
        }
        i++;
      }
    }
    while (!words.isEmpty() && words.get(words.size() - 1).equals(SLASH)) {
      words.remove(words.size() - 1);
    }
    while (!words.isEmpty() && words.get(0).equals(SLASH)) {
      words.remove(0);
    }
    return words;
  }

  /** Drops what stands in parentheses or brackets, shortcodes, and the possessive s. */
  private static String withoutAsides(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        int shortcode = c == ':' ? Shortcodes.end(text, i) : i;
        if (shortcode > i) {
          kept.append(' ');
          i = shortcode - 1;
        } else if ((c == '\'' || c == '\u2019') && text.startsWith("s", i + 1)) {
          i++;
        } else {
          kept.append(c);
        }
      }
    }
    return kept.toString();
  }

  public static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 4 && (word.endsWith("xes") || word.endsWith("uses"))) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.length() > 2
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** What a header was recognised as, and whether it tells that the table lists exchanges. */
  private record Found(ColumnKind kind, Optional<ConnectorType> flag, boolean telling) {}
}
