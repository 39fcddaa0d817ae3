package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Public types are final, and their signatures use no types of dependencies. */
class PublicApiTest {

  private static final String ROOT = "io.github.exchangetables";

  /** The classes under test, of which the module descriptor is one. */
  private static Path classes() {
    try {
      return Path.of(
          ExchangeTables.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> exportedPackages() {
    try (InputStream descriptor = Files.newInputStream(classes().resolve("module-info.class"))) {
      return ModuleDescriptor.read(descriptor).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Class<?>> publicTypes() {
    return exportedPackages().stream()
        .flatMap(PublicApiTest::typesOf)
        .filter(PublicApiTest::isVisible)
        .toList();
  }

  private static Stream<Class<?>> typesOf(String packageName) {
    try (Stream<Path> files = Files.list(classes().resolve(packageName.replace('.', '/')))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
          .map(file -> packageName + "." + file.substring(0, file.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(PublicApiTest::load)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isVisible(Class<?> type) {
    boolean visible = Modifier.isPublic(type.getModifiers());
    return visible && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  @Test
  void onlyLibraryPackagesAreExported() {
    assertThat(exportedPackages())
        .contains(ROOT)
        .allMatch(name -> name.equals(ROOT) || name.startsWith(ROOT + "."))
        .doesNotContain(ROOT + ".cli");
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void signaturesUseOnlyTypesOfJavaAndThePublicApi(Class<?> type) {
    Set<Class<?>> allowed = Set.copyOf(publicTypes());

    assertThat(Signatures.typesNamedBy(type))
        .allMatch(named -> named.getPackageName().startsWith("java.") || allowed.contains(named));
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void annotationsAreFromJavaOrJspecify(Class<?> type) {
    assertThat(Signatures.annotationsOn(type))
        .map(annotation -> annotation.annotationType().getPackageName())
        .allMatch(name -> name.startsWith("java.") || name.equals("org.jspecify.annotations"));
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void publicTypesCannotBeExtended(Class<?> type) {
    int modifiers = type.getModifiers();

    assertThat(type.isInterface() || type.isSealed() || Modifier.isFinal(modifiers)).isTrue();
  }
}
