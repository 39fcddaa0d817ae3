package io.github.exchangetables.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** An option whose value is one constant of an enum, written in lower case. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

  private final Class<E> type;
  private final List<E> constants;

  private Choice(Class<E> type) {
    this.type = type;
    this.constants = Arrays.asList(type.getEnumConstants());
  }

  static <E extends Enum<E>> Choice<E> of(Class<E> type) {
    return new Choice<>(type);
  }

  /** Starts the option. */
  OptionSpec.Builder option(String name) {
    return OptionSpec.builder(name)
        .type(type)
        .converters(this)
        .completionCandidates(labels())
        .paramLabel(String.join("|", labels()));
  }

  @Override
  public E convert(String value) {
    return constants.stream()
        .filter(constant -> label(constant).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "unknown value '" + value + "'" + Suggestion.of(value, labels())));
  }

  private List<String> labels() {
    return constants.stream().map(Choice::label).toList();
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
