package io.github.exchangetables.bench;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how the time to read a page grows with the page.
 *
 * <p>A page is read as far as a user can: its entries, diagnostics, tables, and every cell's text,
 * links and position. Time is the processor time of the thread that reads, so that other work of
 * the machine does not count.
 */
public final class GrowthProbe {

  private static final double NANOS_PER_SECOND = 1e9;

  /** A sample repeats what is quicker than this. */
  private static final double MIN_SAMPLE = 0.01 * NANOS_PER_SECOND;

  private static final double WARM_UP = 0.5 * NANOS_PER_SECOND;
  private static final double SAMPLING = 0.3 * NANOS_PER_SECOND;
  private static final int MIN_SAMPLES = 3;

  /** No size is measured that is expected to take longer. */
  private static final double MAX_EXPECTED = 60 * NANOS_PER_SECOND;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private ParseOptions options = ParseOptions.defaults();

  /** What all pages said together, so that no parse is dead code. */
  private int consumed;

  private GrowthProbe() {}

  /** Takes {@code plain} or {@code hostile}, and prints a line for every such shape. */
  public static void main(String[] args) {
    List<Shape> shapes = args[0].equals("hostile") ? HostileShapes.all() : Shapes.all();
    GrowthProbe probe = new GrowthProbe();
    for (Shape shape : shapes) {
      System.out.println(probe.measure(shape).toLine());
    }
    System.err.println("bench: consumed " + probe.consumed);
  }

  private Growth measure(Shape shape) {
    options = shape.options();
    warmUp(shape.page().apply(shape.sizes().get(0)));
    List<Integer> sizes = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    String remark = "";
    for (int size : shape.sizes()) {
      if (expected(sizes, first, size) > MAX_EXPECTED) {
        remark = "too slow for " + size;
        break;
      }
      try {
        first.add(nanoseconds(shape.page().apply(size), 1));
        sizes.add(size);
      } catch (StackOverflowError | OutOfMemoryError e) {
        remark = e.getClass().getSimpleName() + " at " + size;
        break;
      }
    }
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      times.add(median(shape.page().apply(sizes.get(i)), first.get(i)));
    }
    return new Growth(shape.name(), sizes, times, remark);
  }

  private void warmUp(String page) {
    double warm = 0;
    while (warm < WARM_UP) {
      warm += nanoseconds(page, 1);
    }
  }

  /** The time that a size will take if time goes on growing as it did. */
  private static double expected(List<Integer> sizes, List<Double> times, int size) {
    int last = sizes.size() - 1;
    if (last < 1) {
      return 0;
    }
    double growth = Math.log(times.get(last) / times.get(last - 1));
    double exponent = growth / Math.log((double) sizes.get(last) / sizes.get(last - 1));
    return times.get(last) * Math.pow((double) size / sizes.get(last), exponent);
  }

  private double median(String page, double once) {
    int repetitions = (int) Math.max(1, MIN_SAMPLE / once);
    double[] samples = new double[(int) Math.max(MIN_SAMPLES, SAMPLING / (repetitions * once))];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = nanoseconds(page, repetitions);
    }
    return Statistics.median(samples);
  }

  private double nanoseconds(String page, int repetitions) {
    long start = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < repetitions; i++) {
      consume(ExchangeTables.parse(page, options));
    }
    return (double) (threads.getCurrentThreadCpuTime() - start) / repetitions;
  }

  private void consume(Page page) {
    consumed += page.entries().size();
    for (Diagnostic diagnostic : page.diagnostics()) {
      consumed += diagnostic.range().column();
    }
    for (Table table : page.tables()) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          consumed += cell.text().length() + cell.links().size() + cell.range().endColumn();
        }
      }
    }
  }
}
