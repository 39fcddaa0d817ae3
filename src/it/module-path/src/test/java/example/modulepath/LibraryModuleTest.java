package example.modulepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.exchangetables.ExchangeTables;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
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
    StringWriter output = new StringWriter();
    PrintWriter printer = new PrintWriter(output);
    int exitCode =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                printer,
                printer,
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                "example.modulepath",
                "--output",
                image.toString());
    assertEquals(0, exitCode, output.toString());

    Process names =
        new ProcessBuilder(
                image.resolve("bin").resolve("java").toString(),
                "-m",
                "example.modulepath/example.modulepath.Names",
                "| Exchange | Docs |\n|---|---|\n| Kraken | [spot](/kraken/) |\n")
            .redirectErrorStream(true)
            .start();
    String printed = new String(names.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("[Kraken]", printed.strip());
  }
}
