package example.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Runs commands in a shell, with an environment that has only PATH, JAVA_HOME and what is given.
 */
final class Shell {

  private final Path folder;
  private final TreeMap<String, String> environment = new TreeMap<>();

  Shell(Path folder) {
    this.folder = folder;
    environment.put("PATH", System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  Shell with(String name, Object value) {
    environment.put(name, value.toString());
    return this;
  }

  /** The output of a command, which must succeed. */
  String output(String command) throws IOException, InterruptedException {
    return output("sh", "-c", command);
  }

  String output(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> List.of(command) + ": " + output);
    return output;
  }

  /** Skips the test, and says so, where a program is missing. */
  static void assumeInstalled(String program) {
    boolean isInstalled =
        List.of(System.getenv("PATH").split(":")).stream()
            .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
    if (!isInstalled) {
      System.out.println(
          "SKIPPED: " + program + " is not installed (apt-get install " + program + ")");
    }
    assumeTrue(isInstalled, program);
  }
}
