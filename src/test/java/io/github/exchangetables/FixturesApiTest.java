package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.fixtures.FixturePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Public types of the fixtures are final, and their signatures use only types that users have. */
class FixturesApiTest {

  private static final String PACKAGE = "io.github.exchangetables.fixtures";

  static List<Class<?>> publicTypes() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(FixturesApiTest::load)
          .filter(PublicApiTest::isVisible)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      Path file = Path.of(FixturePage.class.getResource("FixturePage.class").toURI());
      return file.resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(PACKAGE + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void signaturesUseOnlyTypesOfJavaJqwikAndThePublicApi(Class<?> type) {
    Set<Class<?>> ours = Set.copyOf(publicTypes());
    Set<Class<?>> library = Set.copyOf(PublicApiTest.publicTypes());

    assertThat(Signatures.typesNamedBy(type))
        .allMatch(
            named ->
                named.getPackageName().startsWith("java.")
                    || named.getPackageName().startsWith("net.jqwik.api")
                    || ours.contains(named)
                    || library.contains(named));
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void publicTypesCannotBeExtended(Class<?> type) {
    assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
  }
}
