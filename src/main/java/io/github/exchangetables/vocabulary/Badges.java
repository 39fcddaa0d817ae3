package io.github.exchangetables.vocabulary;

import io.github.exchangetables.table.Image;
import java.util.List;
import java.util.Optional;

/**
 * Reads badges: images whose URL has a label, a message and a color, such as those of shields.io.
 * They are parameters ({@code static/v1?label=Fee&message=-10%}) or part of the path ({@code
 * badge/tier-gold-yellow}).
 */
public final class Badges {

  private static final String PATH_MARKER = "badge";

  private Badges() {}

  /**
   * The last path segment of a badge. A single dash separates label, message and color; two dashes
   * are a dash, and an underscore is a space.
   *
   * @param text the label and the message
   * @param message the message
   * @param color the color
   */
  private record Path(String text, String message, String color) {}

  public static Optional<String> parameter(Image image, String name) {
    if (image.url().indexOf('?') < 0) {
      return Optional.empty();
    }
    for (Urls.Parameter parameter : Urls.parameters(image.url())) {
      if (parameter.name().equalsIgnoreCase(name)) {
        return Optional.of(parameter.value());
      }
    }
    return Optional.empty();
  }

  /** The message of a badge. */
  public static Optional<String> message(Image image) {
    return parameter(image, "message").or(() -> path(image).map(Path::message));
  }

  /** The color of a badge. */
  public static Optional<String> color(Image image) {
    return parameter(image, "color").or(() -> path(image).map(Path::color));
  }

  /** The label and the message of a badge, if they are in its path. */
  static Optional<String> pathText(Image image) {
    return path(image).map(Path::text);
  }

  private static Optional<Path> path(Image image) {
    if (!image.url().contains(PATH_MARKER + "/")) {
      return Optional.empty();
    }
    List<String> segments = Urls.pathSegments(image.url());
    int marker = segments.indexOf(PATH_MARKER);
    return marker >= 0 && marker + 2 == segments.size()
        ? ofSegment(segments.get(marker + 1))
        : Optional.empty();
  }

  private static Optional<Path> ofSegment(String segment) {
    int color = lastDash(segment, segment.length());
    if (color <= 0) {
      return Optional.empty();
    }
    int message = lastDash(segment, color);
    return Optional.of(
        new Path(
            unescape(segment.substring(0, color)),
            unescape(segment.substring(message + 1, color)),
            extension(segment.substring(color + 1))));
  }

  private static String extension(String color) {
    return color.endsWith(".svg") || color.endsWith(".png")
        ? color.substring(0, color.length() - 4)
        : color;
  }

  /** The offset of the last single dash before an offset, or -1. */
  private static int lastDash(String segment, int end) {
    int i = end - 1;
    while (i >= 0) {
      int dashes = 0;
      while (i - dashes >= 0 && segment.charAt(i - dashes) == '-') {
        dashes++;
      }
      if (dashes % 2 == 1) {
        return i - dashes + 1;
      }
      i -= Math.max(1, dashes);
    }
    return -1;
  }

  private static String unescape(String text) {
    return text.replace("--", "-").replace("__", "\u0000").replace('_', ' ').replace('\u0000', '_');
  }
}
