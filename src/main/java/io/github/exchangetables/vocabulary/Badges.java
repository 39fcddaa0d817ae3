package io.github.exchangetables.vocabulary;

import io.github.exchangetables.table.Image;
import java.util.Locale;
import java.util.Optional;

/** Pictures that say something by their address, as those of shields.io do. */
public final class Badges {

  private static final String CERTIFIED = "certified";

  private Badges() {}

  public static boolean isOn(Image image, String host) {
    String of = Urls.host(image.url());
    return of.equals(host) || of.endsWith("." + host);
  }

  public static Optional<String> parameter(Image image, String name) {
    for (Urls.Parameter parameter : Urls.parameters(image.url())) {
      if (parameter.name().equalsIgnoreCase(name)) {
        return Optional.of(parameter.value());
      }
    }
    return Optional.empty();
  }

  /** Tells whether an image is a certification badge: its alt text or URL says so. */
  public static boolean isCertification(Image image) {
    return saysCertified(image.alt()) || saysCertified(image.url());
  }

  private static boolean saysCertified(String text) {
    return text.toLowerCase(Locale.ROOT).contains(CERTIFIED);
  }
}
