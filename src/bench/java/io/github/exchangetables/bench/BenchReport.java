package io.github.exchangetables.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the benchmarks and prints what they say as Markdown. */
public final class BenchReport {

  private BenchReport() {}

  /** Runs the parts that {@code bench.only} names, or all. */
  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    BenchOptions options = BenchOptions.fromSystemProperties();
    List<Part> parts =
        List.of(
            new SpeedPart(),
            new ShortcutsPart(),
            new WalkPart(),
            new ColdPart(),
            new GrowthPart(),
            new MemoryPart());
    List<String> names = parts.stream().map(Part::name).toList();
    for (String only : options.only()) {
      if (!names.contains(only)) {
        throw new IllegalArgumentException("bench.only is " + only + "; the parts are " + names);
      }
    }
    List<String> report = new ArrayList<>();
    for (Part part : parts) {
      if (options.only().isEmpty() || options.only().contains(part.name())) {
        System.err.println("bench: " + part.name() + " …");
        report.add("### " + part.title() + "\n\n" + part.run(options));
      }
    }
    System.out.println("\n" + String.join("\n", report));
  }
}
