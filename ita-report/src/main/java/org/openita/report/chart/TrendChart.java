package org.openita.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openita.report.chart.Label.Anchor;

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
        implements Chart {

    private static final double LEFT = 60;
    private static final double RIGHT = WIDTH - 190;
    private static final double TOP = 30;
    private static final double BOTTOM = 330;
    private static final double APART = 19;

    /** A level to reach. */
    public record Goal(String name, double points) {}

    public TrendChart {
        years = List.copyOf(years);
        series = List.copyOf(series);
        breaks = Set.copyOf(breaks);
        targets = List.copyOf(targets);
    }

    @Override
    public double height() {
        return BOTTOM + 44 + legend().height();
    }

    @Override
    public void drawOn(Canvas canvas) {
        scale.steps().forEach(step -> drawStep(canvas, step));
        breaks.forEach(index -> drawBreak(canvas, index));
        for (int goal = 0; goal < targets.size(); goal++) {
            drawGoal(canvas, goal);
        }
        for (int year = 0; year < years.size(); year++) {
            canvas.text(Label.of(x(year), BOTTOM + 24, years.get(year), Anchor.MIDDLE));
        }
        for (int line = series.size() - 1; line >= 0; line--) {
            draw(canvas, line);
        }
        drawEnds(canvas);
        legend().drawOn(canvas, BOTTOM + 38);
    }

    private void drawStep(Canvas canvas, double step) {
        canvas.line(List.of(new Point(LEFT, y(step)), new Point(RIGHT, y(step))), false, Pen.solid(Palette.GRID, 1));
        canvas.text(Label.of(LEFT - 10, y(step) + 5, scale.name(step), Anchor.END)
                .small()
                .in(Palette.MUTED));
    }

    private void drawBreak(Canvas canvas, int index) {
        double x = (x(index - 1) + x(index)) / 2;
        canvas.line(List.of(new Point(x, TOP), new Point(x, BOTTOM)), false, breakPen());
    }

    private static Pen breakPen() {
        return new Pen(Palette.MUTED, 1.5, Pen.Pattern.DOTTED);
    }

    private void drawGoal(Canvas canvas, int goal) {
        double y = y(targets.get(goal).points());
        canvas.line(List.of(new Point(LEFT, y), new Point(RIGHT, y)), false, goalPen(goal));
    }

    private static Pen goalPen(int goal) {
        return new Pen(Palette.TARGET, 1.8, goal == 0 ? Pen.Pattern.MIXED : Pen.Pattern.DASHED);
    }

    private void draw(Canvas canvas, int line) {
        List<Point> stretch = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            double value = series.get(line).values().get(year);
            if (breaks.contains(year) || Double.isNaN(value)) {
                drawStretch(canvas, stretch, line);
                stretch = new ArrayList<>();
            }
            if (!Double.isNaN(value)) {
                stretch.add(new Point(x(year), y(value)));
            }
        }
        drawStretch(canvas, stretch, line);
    }

    private static void drawStretch(Canvas canvas, List<Point> points, int line) {
        if (points.size() > 1) {
            canvas.line(points, false, pen(line));
        }
        points.forEach(point ->
                Marker.ofLine(line).drawOn(canvas, point, 5.5, pen(line).ink()));
    }

    private static Pen pen(int line) {
        return new Pen(Palette.ofLine(line), line == 0 ? 2.8 : 2, Pen.Pattern.ofLine(line));
    }

    /** Names of lines at their ends, kept apart where the lines end close to each other. */
    private void drawEnds(Canvas canvas) {
        Integer[] order = ends();
        double last = Double.NEGATIVE_INFINITY;
        for (int line : order) {
            double y = Math.max(end(line) + 5, last + APART);
            Series ending = series.get(line);
            int year = lastYear(ending);
            canvas.text(
                    Label.of(RIGHT + 14, y, ending.name() + " " + ending.shown().get(year), Anchor.START)
                            .in(Palette.ofLine(line))
                            .strong());
            last = y;
        }
    }

    private Integer[] ends() {
        Integer[] order = new Integer[series.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(end(a), end(b)));
        return order;
    }

    private double end(int line) {
        Series ending = series.get(line);
        return y(ending.values().get(lastYear(ending)));
    }

    private int lastYear(Series line) {
        int year = years.size() - 1;
        while (year > 0 && Double.isNaN(line.values().get(year))) {
            year--;
        }
        return year;
    }

    private double x(int year) {
        double margin = 24;
        double step = years.size() > 1 ? (RIGHT - LEFT - 2 * margin) / (years.size() - 1) : 0;
        return LEFT + margin + step * year;
    }

    private double y(double points) {
        return BOTTOM - (BOTTOM - TOP) * scale.share(points);
    }

    private Legend legend() {
        Legend legend = new Legend();
        for (int i = 0; i < series.size(); i++) {
            legend.line(series.get(i).name(), pen(i), Marker.ofLine(i));
        }
        for (int goal = 0; goal < targets.size(); goal++) {
            legend.line(targets.get(goal).name(), goalPen(goal));
        }
        return breaks.isEmpty() ? legend : legend.line(breakName, breakPen());
    }
}
