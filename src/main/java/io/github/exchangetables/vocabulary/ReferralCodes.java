package io.github.exchangetables.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds referral codes. The parameters and path segments that have them are in {@code
 * referrals.txt}.
 */
public final class ReferralCodes {

  /** The most characters of a code that is looked for in a URL. */
  private static final int MAX_LENGTH = 200;

  private final List<String> parameters;
  private final Set<String> segments;
  private final Set<String> noCodes;
  private final TypeWords types;

  ReferralCodes(Words words) {
    WordFile file = words.file("referrals.txt");
    this.parameters =
        file.words("referral parameters").stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    this.segments = file.set("referral segments");
    this.noCodes = new HashSet<>(file.set("signup terms"));
    this.types = words.types();
    noCodes.addAll(parameters);
    noCodes.addAll(segments);
  }

  /** The code in the text of a link, or else in its URL. */
  public Optional<String> find(String text, String url) {
    return isCode(text, url, 2) ? Optional.of(text) : inUrl(url);
  }

  /** Tells whether text outside links is a referral code. */
  public boolean isCodeAlone(String text) {
    return isCode(text, "", 4);
  }

  /** Tells whether a word belongs to a signup but is not a code, such as {@code join}. */
  public boolean isSignupWord(String word) {
    return noCodes.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean isCode(String text, String url, int minimumLength) {
    if (text.length() > MAX_LENGTH) {
      return false;
    }
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
        return false;
      }
      digit |= Character.isDigit(c);
    }
    String word = text.toLowerCase(Locale.ROOT);
    return text.length() >= minimumLength
        && (digit || occursIn(url, text))
        && !noCodes.contains(word)
        && !types.areAll(text);
  }

  /** Tells whether a text occurs in a segment of a URL's path or in a value of its query. */
  private static boolean occursIn(String url, String text) {
    for (String segment : Urls.pathSegments(url)) {
      if (segment.contains(text)) {
        return true;
      }
    }
    for (Urls.Parameter parameter : Urls.parameters(url)) {
      if (parameter.value().contains(text)) {
        return true;
      }
    }
    return false;
  }

  /** The code in a URL, in a parameter or in the path. */
  public Optional<String> inUrl(String url) {
    return inParameters(Urls.parameters(url)).or(() -> inPath(Urls.pathSegments(url)));
  }

  private Optional<String> inParameters(List<Urls.Parameter> given) {
    for (String name : parameters) {
      for (Urls.Parameter parameter : given) {
        if (parameter.name().equalsIgnoreCase(name) && !parameter.value().isEmpty()) {
          return Optional.of(parameter.value());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> inPath(List<String> path) {
    boolean behindMarker = false;
    for (String segment : path) {
      String word = segment.toLowerCase(Locale.ROOT);
      if (segments.contains(word)) {
        behindMarker = true;
      } else if (behindMarker && !isLanguage(word)) {
        return Optional.of(segment);
      }
    }
    return Optional.empty();
  }

  /** A language with or without a country: {@code en}, {@code en-us}. */
  private static boolean isLanguage(String word) {
    return isLetterPair(word, 0)
        && (word.length() == 2
            || (word.length() == 5
                && (word.charAt(2) == '-' || word.charAt(2) == '_')
                && isLetterPair(word, 3)));
  }

  private static boolean isLetterPair(String word, int start) {
    return word.length() >= start + 2
        && Character.isLetter(word.charAt(start))
        && Character.isLetter(word.charAt(start + 1));
  }
}
