package io.github.exchangetables.vocabulary;

import io.github.exchangetables.table.Cell;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell without what is struck out, which is not said any more. */
public final class StandingText {

  /** The length of the longest cell in which struck text is looked for. Longer ones are prose. */
  private static final int MAX_LENGTH = 300;

  private static final Pattern STRUCK =
      Pattern.compile("(?<![~\\\\])(~~?)(?![\\s~])(.+?)(?<![\\s~\\\\])\\1(?!~)");

  private StandingText() {}

  /** Returns the text of a cell without the parts between single or double tildes. */
  public static String of(Cell cell) {
    String markdown = cell.markdown();
    boolean mayHaveStruck = markdown.indexOf('~') >= 0 && markdown.length() <= MAX_LENGTH;
    return mayHaveStruck ? without(STRUCK.matcher(markdown), cell.text()) : cell.text();
  }

  private static String without(Matcher struck, String text) {
    String standing = text;
    for (MatchResult part : struck.results().toList()) {
      int place = standing.indexOf(part.group(2));
      // Tildes that do not strike out, such as those in code, are part of the text.
      if (place >= 0 && !standing.contains(part.group())) {
        standing =
            standing.substring(0, place) + standing.substring(place + part.group(2).length());
      }
    }
    return standing.equals(text) ? text : standing.strip();
  }
}
