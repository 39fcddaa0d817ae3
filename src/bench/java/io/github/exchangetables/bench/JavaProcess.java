package io.github.exchangetables.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of the JVM that runs the benchmarks. Its errors go to the standard error. */
final class JavaProcess {

  private final ProcessBuilder process;

  private JavaProcess(List<String> command) {
    this.process = new ProcessBuilder(command);
  }

  /** Any arguments to {@code java}. */
  static JavaProcess of(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    return new JavaProcess(command);
  }

  /** A script that starts {@code java}, and what it keeps between its runs in a folder. */
  static JavaProcess launcher(Path script, Path cache, String... arguments) {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    JavaProcess launcher = new JavaProcess(command);
    launcher.process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    launcher.process.environment().put("XDG_CACHE_HOME", cache.toAbsolutePath().toString());
    return launcher;
  }

  /** A main class of the benchmarks, in a JVM of its own with a fixed heap. */
  static JavaProcess probe(Class<?> main, String heap, String collector, String... arguments) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("-Xms" + heap, "-Xmx" + heap, "-XX:+Use" + collector));
    // Otherwise the first use of each page of memory counts as time of the thread that uses it.
    all.add("-XX:+AlwaysPreTouch");
    all.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
    all.addAll(List.of(arguments));
    return of(all.toArray(String[]::new));
  }

  /** Runs the process, and returns the lines of its standard output. */
  List<String> lines() throws IOException, InterruptedException {
    Process running = process.redirectError(Redirect.INHERIT).start();
    String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    requireSuccess(running.waitFor());
    return output.lines().toList();
  }

  /** Runs the process, drops its output, and returns the nanoseconds that it took. */
  long nanoseconds() throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exitCode =
        process.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().waitFor();
    long taken = System.nanoTime() - start;
    requireSuccess(exitCode);
    return taken;
  }

  private void requireSuccess(int exitCode) {
    if (exitCode != 0) {
      throw new IllegalStateException(
          "exit code " + exitCode + " of " + String.join(" ", process.command()));
    }
  }
}
