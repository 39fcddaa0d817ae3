package io.github.exchangetables.bench;

import java.util.Arrays;

/** The little statistics that the benchmarks need. */
final class Statistics {

  private Statistics() {}

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /**
   * Fits {@code y = c · x^exponent}, by least squares on the logarithms.
   *
   * @return the exponent
   */
  static double exponent(double[] x, double[] y) {
    double meanX = Arrays.stream(x).map(Math::log).average().orElseThrow();
    double meanY = Arrays.stream(y).map(Math::log).average().orElseThrow();
    double covariance = 0;
    double variance = 0;
    for (int i = 0; i < x.length; i++) {
      double distance = Math.log(x[i]) - meanX;
      covariance += distance * (Math.log(y[i]) - meanY);
      variance += distance * distance;
    }
    return covariance / variance;
  }
}
