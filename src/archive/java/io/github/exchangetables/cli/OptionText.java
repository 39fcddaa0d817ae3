package io.github.exchangetables.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/** What the help says of an option or parameter, as plain text. */
final class OptionText {

  private OptionText() {}

  /** The description, without line breaks. */
  static String description(ArgSpec option) {
    return format(option.description())
        .replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValueString()));
  }

  /** Lines of the help as text; they are formats of {@link String#format}. */
  static String format(String... lines) {
    return String.join(" ", lines).replace("%n", "\n").replace("%%", "%").strip();
  }

  /** The first sentence of a text, or its part before a colon. */
  static String summary(String text) {
    return text.split("(?<=\\w)[:.;] |\\.$", 2)[0];
  }

  /** The values that an option may have; empty if they are not known. */
  static List<String> values(ArgSpec option) {
    List<String> values = new ArrayList<>();
    if (option.completionCandidates() != null) {
      option.completionCandidates().forEach(values::add);
    }
    return values;
  }

  static boolean isPath(ArgSpec option) {
    return option.type() == Path.class
        || option.paramLabel().contains("FILE")
        || option.paramLabel().contains("DIR");
  }
}
