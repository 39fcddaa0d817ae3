package example.modulepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.exchangetables.ExchangeTables;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the library asks of those who use it as a module. */
class LibraryModuleTest {

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

  @Test
  void anImageOfTheRuntimeRunsTheLibrary(@TempDir Path folder) throws Exception {
    Path image = folder.resolve("image");
    run(
        Path.of(System.getProperty("java.home"), "bin", "jlink"),
        "--module-path",
        System.getProperty("jdk.module.path"),
        "--add-modules",
        "example.modulepath",
        "--output",
        image.toString());

    String names =
        run(
            image.resolve("bin").resolve("java"),
            "-m",
            "example.modulepath/example.modulepath.Names",
            "| Exchange | Docs |\n|---|---|\n| Kraken | [spot](/kraken/) |\n");
    assertEquals("[Kraken]", names.strip());
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
