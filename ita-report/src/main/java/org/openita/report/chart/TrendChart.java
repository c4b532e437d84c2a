package org.openita.report.chart;

import java.util.List;
import java.util.Set;

/**
 * Lines over years, with levels to reach. Where the method changed the line breaks, and the break is marked.
 *
 * @param years names of the years, in order
 * @param series lines, the first the most important
 * @param breaks indexes of years that cannot be compared with the year before
 * @param breakName what such a break is
 * @param targets levels to reach
 * @param scale the axis
 * @param description every figure in words
 */
public record TrendChart(
        List<String> years,
        List<Series> series,
        Set<Integer> breaks,
        String breakName,
        List<Goal> targets,
        AxisScale scale,
        String description)
        implements FluidChart {

    static final double TOP = 30;
    static final double BOTTOM = 330;

    /** A level to reach. */
    public record Goal(String name, double points) {}

    public TrendChart {
        years = List.copyOf(years);
        series = List.copyOf(series);
        breaks = Set.copyOf(breaks);
        targets = List.copyOf(targets);
    }

    @Override
    public double height(Room room) {
        return BOTTOM + 44 + legend(room).height();
    }

    @Override
    public void drawOn(Canvas canvas, Room room) {
        new TrendDrawing(this, canvas, room).draw();
        legend(room).drawOn(canvas, BOTTOM + 38);
    }

    private Legend legend(Room room) {
        Legend legend = new Legend(room);
        for (int i = 0; i < series.size(); i++) {
            legend.line(series.get(i).name(), TrendDrawing.pen(i), Marker.ofLine(i));
        }
        for (int goal = 0; goal < targets.size(); goal++) {
            legend.line(targets.get(goal).name(), TrendDrawing.goalPen(goal));
        }
        return breaks.isEmpty() ? legend : legend.line(breakName, TrendDrawing.breakPen());
    }
}
