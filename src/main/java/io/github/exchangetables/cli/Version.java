package io.github.exchangetables.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** The version of the program, which the build writes to a file. */
final class Version {

  private Version() {}

  static String[] lines() throws IOException {
    return new String[] {RootCommand.NAME + " " + number()};
  }

  static String number() throws IOException {
    return property("version");
  }

  /** The address of the project. */
  static String url() throws IOException {
    return property("url");
  }

  private static String property(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream stream =
        Objects.requireNonNull(
            Version.class.getResourceAsStream("version.properties"), "version.properties")) {
      properties.load(stream);
    }
    return String.valueOf(properties.getProperty(name));
  }
}
