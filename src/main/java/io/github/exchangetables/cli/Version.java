package io.github.exchangetables.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** Which version this is, as the build wrote it down. */
final class Version {

  private Version() {}

  static String[] lines() throws IOException {
    return new String[] {RootCommand.NAME + " " + number()};
  }

  static String number() throws IOException {
    Properties properties = new Properties();
    try (InputStream stream =
        Objects.requireNonNull(
            Version.class.getResourceAsStream("version.properties"), "version.properties")) {
      properties.load(stream);
    }
    return String.valueOf(properties.getProperty("version"));
  }
}
