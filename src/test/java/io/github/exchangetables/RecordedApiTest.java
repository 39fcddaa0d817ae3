package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What other code can use of the library and the fixtures is what {@code api.txt} records, a type
 * with its members after the other.
 */
class RecordedApiTest {

  private static final Path RECORD = Path.of("src/test/resources/api.txt");
  private static final Path CURRENT = Path.of("target/api.txt");

  private static List<String> recorded() throws IOException {
    return Files.readAllLines(RECORD);
  }

  /** The current API; it is also written to a file, which a deliberate change copies. */
  private static List<String> current() throws IOException {
    List<String> lines =
        Stream.concat(PublicApiTest.publicTypes().stream(), FixturesApiTest.publicTypes().stream())
            .sorted(Comparator.comparing(Class::getName))
            .flatMap(type -> Stream.concat(Stream.of(declaration(type)), members(type)))
            .toList();
    Files.createDirectories(CURRENT.getParent());
    Files.write(CURRENT, lines);
    return lines;
  }

  private static String declaration(Class<?> type) {
    List<Type> supertypes = new ArrayList<>(List.of(type.getGenericInterfaces()));
    if (type.getGenericSuperclass() != null) {
      supertypes.add(0, type.getGenericSuperclass());
    }
    String components =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents())
                .map(RecordedApiTest::component)
                .collect(Collectors.joining(", ", "(", ")"))
            : "";
    // Only newer JDKs name the modifier of sealed types.
    return type.toGenericString().replace("sealed ", "")
        + components
        + " : "
        + supertypes.stream().map(Type::getTypeName).collect(Collectors.joining(", "));
  }

  private static String component(RecordComponent component) {
    return component.getGenericType().getTypeName() + " " + component.getName();
  }

  private static Stream<String> members(Class<?> type) {
    return Stream.of(
            type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
        .flatMap(Arrays::stream)
        .filter(RecordedApiTest::isUsable)
        .map(RecordedApiTest::signature)
        .sorted();
  }

  private static boolean isUsable(Member member) {
    int usable = Modifier.PUBLIC | Modifier.PROTECTED;
    return (member.getModifiers() & usable) != 0 && !member.isSynthetic();
  }

  private static String signature(Member member) {
    if (member instanceof Field field) {
      return "  " + field.toGenericString();
    }
    return "  " + ((Executable) member).toGenericString();
  }

  @Test
  void nothingThatIsRecordedIsMissingOrChanged() throws IOException {
    List<String> missing = new ArrayList<>(recorded());
    missing.removeAll(current());

    assertThat(missing)
        .as("other code may use this: see src/site/markdown/compatibility.md")
        .isEmpty();
  }

  @Test
  void everyAdditionIsRecorded() throws IOException {
    List<String> additions = new ArrayList<>(current());
    additions.removeAll(recorded());

    assertThat(additions).as("record additions: cp %s %s", CURRENT, RECORD).isEmpty();
  }
}
