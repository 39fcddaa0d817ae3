package io.github.exchangetables.bench;

import java.util.List;

/**
 * Draws the time against the size of inputs, each as a part of its largest, with logarithmic axes.
 * Time that is proportional to the size is the dashed diagonal.
 */
final class GrowthPlot {

  private static final int SIDE = 360;
  private static final int MARGIN = 60;
  private static final int LEGEND = 340;
  private static final int LINE_HEIGHT = 22;

  /** The least part of the largest size and time that is shown. */
  private static final double LEAST = 0.05;

  /** Colors that can be told apart without seeing red and green. */
  private static final List<String> COLORS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00");

  private final StringBuilder svg = new StringBuilder();

  private GrowthPlot() {}

  /** Returns the plot as SVG. */
  static String of(List<Growth> growths) {
    GrowthPlot plot = new GrowthPlot();
    plot.drawAxes();
    for (int i = 0; i < growths.size(); i++) {
      plot.draw(growths.get(i), COLORS.get(i % COLORS.size()), i);
    }
    return plot.svg.append("</svg>\n").toString();
  }

  private void drawAxes() {
    int width = SIDE + 2 * MARGIN + LEGEND;
    int height = SIDE + 2 * MARGIN;
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" role="img" \
        font-family="sans-serif" font-size="14">
        <title>Time against size</title>
        <rect width="%1$d" height="%2$d" fill="#fff"/>
        <path d="M%3$d %3$dV%4$dH%4$d" fill="none" stroke="#333"/>
        <path d="M%3$d %4$dL%4$d %3$d" stroke="#999" stroke-dasharray="4"/>
        """
            .formatted(width, height, MARGIN, MARGIN + SIDE));
    for (double part : new double[] {LEAST, 0.1, 0.25, 0.5, 1}) {
      svg.append(text(x(part), MARGIN + SIDE + 20, "middle", String.valueOf(part)));
      svg.append(text(MARGIN - 8, y(part) + 5, "end", String.valueOf(part)));
    }
    svg.append(text(MARGIN + SIDE / 2.0, MARGIN + SIDE + 45, "middle", "size"));
    svg.append(text(MARGIN, MARGIN - 15, "middle", "time"));
  }

  private void draw(Growth growth, String color, int index) {
    int last = growth.sizes().size() - 1;
    StringBuilder points = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      double size = part(growth.sizes(), i);
      double time = part(growth.times(), i);
      points.append("%.1f,%.1f ".formatted(x(size), y(time)));
    }
    double legend = MARGIN + index * (double) LINE_HEIGHT;
    svg.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n"
            .formatted(points.toString().strip(), color));
    svg.append(
        "<path d=\"M%d %.1fh20\" stroke=\"%s\" stroke-width=\"3\"/>%n"
            .formatted(SIDE + MARGIN + 30, legend - 5, color));
    svg.append(
        text(
            SIDE + MARGIN + 58,
            legend,
            "start",
            "%s: %.2f".formatted(growth.shape(), growth.exponent())));
  }

  /** A size or time as a part of that of the largest input. */
  private static double part(List<? extends Number> values, int index) {
    return values.get(index).doubleValue() / values.get(values.size() - 1).doubleValue();
  }

  private static double x(double part) {
    return MARGIN + SIDE * (1 - Math.log(part) / Math.log(LEAST));
  }

  private static double y(double part) {
    return MARGIN + SIDE * Math.log(part) / Math.log(LEAST);
  }

  private static String text(double x, double y, String anchor, String text) {
    return "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n"
        .formatted(x, y, anchor, text);
  }
}
