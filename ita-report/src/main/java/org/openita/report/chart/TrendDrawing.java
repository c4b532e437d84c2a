package org.openita.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.Typeface;

/** Draws lines over years where there is so much room. Not thread-safe. */
final class TrendDrawing {

    private static final double APART = 19;

    private final TrendChart chart;
    private final Canvas canvas;
    private final Room room;
    private final double left;
    private final double right;

    TrendDrawing(TrendChart chart, Canvas canvas, Room room) {
        this.chart = chart;
        this.canvas = canvas;
        this.room = room;
        this.left = room.isNarrow() ? 40 : 60;
        this.right = room.width() - (room.isNarrow() ? 76 : 190);
    }

    void draw() {
        chart.scale().steps().forEach(this::drawStep);
        chart.breaks().forEach(this::drawBreak);
        for (int goal = 0; goal < chart.targets().size(); goal++) {
            drawGoal(goal);
        }
        drawYears();
        for (int line = chart.series().size() - 1; line >= 0; line--) {
            draw(line);
        }
        drawEnds();
    }

    /** The last year and as many before it as there is room for. */
    private void drawYears() {
        double widest = chart.years().stream()
                .mapToDouble(year -> Typeface.REGULAR.width(year, Chart.SIZE) + 8)
                .max()
                .orElse(0);
        int last = chart.years().size() - 1;
        int every = last == 0 ? 1 : (int) Math.ceil(widest / (x(1) - x(0)));
        for (int year = last; year >= 0; year -= every) {
            canvas.text(Label.of(x(year), TrendChart.BOTTOM + 24, chart.years().get(year), Anchor.MIDDLE));
        }
    }

    private void drawStep(double step) {
        canvas.line(List.of(new Point(left, y(step)), new Point(right, y(step))), false, Pen.solid(Palette.GRID, 1));
        canvas.text(Label.of(left - 10, y(step) + 5, chart.scale().name(step), Anchor.END)
                .small()
                .in(Palette.MUTED));
    }

    private void drawBreak(int index) {
        double x = (x(index - 1) + x(index)) / 2;
        canvas.line(List.of(new Point(x, TrendChart.TOP), new Point(x, TrendChart.BOTTOM)), false, breakPen());
    }

    static Pen breakPen() {
        return new Pen(Palette.MUTED, 1.5, Pen.Pattern.DOTTED);
    }

    private void drawGoal(int goal) {
        double y = y(chart.targets().get(goal).points());
        canvas.line(List.of(new Point(left, y), new Point(right, y)), false, goalPen(goal));
    }

    static Pen goalPen(int goal) {
        return new Pen(Palette.TARGET, 1.8, goal == 0 ? Pen.Pattern.MIXED : Pen.Pattern.DASHED);
    }

    private void draw(int line) {
        List<Point> stretch = new ArrayList<>();
        for (int year = 0; year < chart.years().size(); year++) {
            double value = chart.series().get(line).values().get(year);
            if (chart.breaks().contains(year) || Double.isNaN(value)) {
                drawStretch(stretch, line);
                stretch = new ArrayList<>();
            }
            if (!Double.isNaN(value)) {
                stretch.add(new Point(x(year), y(value)));
            }
        }
        drawStretch(stretch, line);
    }

    private void drawStretch(List<Point> points, int line) {
        if (points.size() > 1) {
            canvas.line(points, false, pen(line));
        }
        points.forEach(point ->
                Marker.ofLine(line).drawOn(canvas, point, 5.5, pen(line).ink()));
    }

    static Pen pen(int line) {
        return new Pen(Palette.ofLine(line), line == 0 ? 2.8 : 2, Pen.Pattern.ofLine(line));
    }

    /** Names and last figures of lines at their ends, the figures alone where there is little room, kept apart where the lines end close to each other. */
    private void drawEnds() {
        Integer[] order = ends();
        double last = Double.NEGATIVE_INFINITY;
        for (int line : order) {
            double y = Math.max(end(line) + 5, last + APART);
            Series ending = chart.series().get(line);
            String figure = ending.shown().get(lastYear(ending));
            String text = room.isNarrow() ? figure : ending.name() + " " + figure;
            canvas.text(Label.of(right + 14, y, text, Anchor.START)
                    .in(Palette.ofLine(line))
                    .strong());
            last = y;
        }
    }

    private Integer[] ends() {
        Integer[] order = new Integer[chart.series().size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(end(a), end(b)));
        return order;
    }

    private double end(int line) {
        Series ending = chart.series().get(line);
        return y(ending.values().get(lastYear(ending)));
    }

    private int lastYear(Series line) {
        int year = chart.years().size() - 1;
        while (year > 0 && Double.isNaN(line.values().get(year))) {
            year--;
        }
        return year;
    }

    private double x(int year) {
        double margin = 24;
        double step = chart.years().size() > 1
                ? (right - left - 2 * margin) / (chart.years().size() - 1)
                : 0;
        return left + margin + step * year;
    }

    private double y(double points) {
        return TrendChart.BOTTOM
                - (TrendChart.BOTTOM - TrendChart.TOP) * chart.scale().share(points);
    }
}
