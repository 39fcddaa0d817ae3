package example.modulepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.exchangetables.ExchangeTables;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library asks of those who use it as a module. */
class LibraryModuleTest {

  private static final String PATH = System.getProperty("jdk.module.path");
  private static final String MAIN = "example.modulepath/example.modulepath.Names";
  private static final String PAGE =
      "| Exchange | Docs |\n|---|---|\n| Kraken | [spot](/kraken/) |\n";
  private static final String NAMES = "[Kraken]";

  private static final ModuleDescriptor DESCRIPTOR =
      ExchangeTables.class.getModule().getDescriptor();

  @Test
  void onlyCommonmarkIsNeededAtRunTime() {
    assertEquals(
        Set.of("java.base", "org.commonmark", "org.commonmark.ext.gfm.tables"),
        DESCRIPTOR.requires().stream()
            .filter(required -> !required.modifiers().contains(Modifier.STATIC))
            .map(Requires::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void theCommandLineIsNotInTheJar() throws Exception {
    Path jar =
        Path.of(ExchangeTables.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile library = new JarFile(jar.toFile())) {
      assertTrue(library.stream().noneMatch(entry -> entry.getName().contains("/cli/")));
    }
    assertFalse(DESCRIPTOR.packages().contains("io.github.exchangetables.cli"));
    assertTrue(DESCRIPTOR.requires().stream().noneMatch(r -> r.name().equals("info.picocli")));
  }

  /** The JDK of the build, and those from 17 on that are installed beside it. */
  static List<Path> jdks() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    Set<Path> found = new LinkedHashSet<>(List.of(own));
    try (Stream<Path> installed = Files.list(own.getParent())) {
      for (Path jdk : installed.sorted().toList()) {
        if (Files.isExecutable(jdk.resolve("bin/jlink")) && version(jdk) >= 17) {
          found.add(jdk.toRealPath());
        }
      }
    }
    if (found.size() == 1) {
      System.out.println("SKIPPED: no other JDK is installed in " + own.getParent());
    }
    System.out.println("JDKs: " + found);
    return List.copyOf(found);
  }

  private static int version(Path jdk) throws IOException {
    Properties release = new Properties();
    try (InputStream in = Files.newInputStream(jdk.resolve("release"))) {
      release.load(in);
    }
    String version = release.getProperty("JAVA_VERSION", "0").replaceAll("[^0-9.]", "");
    return Integer.parseInt(version.split("\\.")[0]);
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void everyJdkRunsTheLibraryOnEitherPath(Path jdk) throws Exception {
    Path java = jdk.resolve("bin/java");

    assertEquals(NAMES, run(java, "-p", PATH, "-m", MAIN, PAGE).strip());
    assertEquals(NAMES, run(java, "-cp", PATH, "example.modulepath.Names", PAGE).strip());
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void runtimeImageRunsTheLibrary(Path jdk, @TempDir Path folder) throws Exception {
    Path image = folder.resolve("image");
    run(
        jdk.resolve("bin/jlink"),
        "--module-path",
        PATH,
        "--add-modules",
        "example.modulepath",
        "--output",
        image.toString());

    assertEquals(NAMES, run(image.resolve("bin/java"), "-m", MAIN, PAGE).strip());
  }

  private static String run(Path program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
