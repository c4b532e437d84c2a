package org.openita.benchmarks;

import java.util.List;
import java.util.Locale;

/** Seconds that several rounds took. */
final class Seconds {

    private Seconds() {}

    /** Prints the least, the median and the most. */
    static void print(String way, List<Double> seconds) {
        double[] sorted =
                seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%5.2f %5.2f %5.2f s  %s%n",
                sorted[0],
                sorted[sorted.length / 2],
                sorted[sorted.length - 1],
                way);
    }
}
