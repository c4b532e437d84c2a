package org.openita.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;

/**
 * From points to a share of an axis. An axis that does not begin at 0 shows where it begins.
 *
 * @param low where the axis begins, a multiple of 10 below 100
 * @param digits how numbers are written
 */
public record AxisScale(double low, UnaryOperator<String> digits) {

    /** An axis from 0 to 100. */
    public static AxisScale whole(UnaryOperator<String> digits) {
        return new AxisScale(0, digits);
    }

    /** An axis with room below the lowest of these figures, from 50 at most. */
    public static AxisScale around(DoubleStream values, UnaryOperator<String> digits) {
        double lowest = values.filter(value -> !Double.isNaN(value)).min().orElse(0);
        return new AxisScale(Math.max(0, Math.min(50, Math.floor(lowest / 10) * 10 - 10)), digits);
    }

    double share(double points) {
        return Math.max(0, Math.min(1, (points - low) / (100 - low)));
    }

    /** Every ten points, or every twenty where that would be crowded. */
    List<Double> steps() {
        double step = low <= 30 ? 20 : 10;
        List<Double> steps = new ArrayList<>();
        for (double at = 100; at >= low; at -= step) {
            steps.add(0, at);
        }
        return steps;
    }

    String name(double points) {
        return digits.apply(Long.toString(Math.round(points)));
    }
}
