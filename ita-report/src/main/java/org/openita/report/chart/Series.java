package org.openita.report.chart;

import java.util.List;

/**
 * A line of figures.
 *
 * @param name what it is
 * @param values the figures in points; NaN where there is none
 * @param shown the figures as they are written; a dash where there is none
 */
public record Series(String name, List<Double> values, List<String> shown) {

    public Series {
        values = List.copyOf(values);
        shown = List.copyOf(shown);
    }
}
