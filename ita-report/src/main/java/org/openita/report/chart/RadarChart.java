package org.openita.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.LineBreaker;
import org.openita.report.words.Typeface;

/**
 * Scores of several subjects around a centre, this year's and those of earlier years, with a ring to reach.
 *
 * @param axes names of the subjects, clockwise from the top
 * @param series lines, the first the most important; a value of NaN is a gap
 * @param ring the ring to reach, where there is one
 * @param description every figure in words
 */
public record RadarChart(
        List<String> axes, List<Series> series, Optional<Ring> ring, AxisScale scale, String description)
        implements Chart {

    /**
     * A ring to reach.
     *
     * @param points how far out it is on each axis
     * @param name what it is
     */
    public record Ring(List<Double> points, String name) {

        public Ring {
            points = List.copyOf(points);
        }
    }

    private static final Point CENTRE = new Point(WIDTH / 2, 290);
    private static final double RADIUS = 195;
    private static final double LABEL_WIDTH = 150;
    private static final double LINE = 20;
    private static final double LEGEND_TOP = 592;

    public RadarChart {
        axes = List.copyOf(axes);
        series = List.copyOf(series);
    }

    @Override
    public double height() {
        return LEGEND_TOP + 8 + legend().height();
    }

    @Override
    public void drawOn(Canvas canvas) {
        drawFirstArea(canvas);
        drawNet(canvas);
        for (int i = series.size() - 1; i >= 0; i--) {
            drawLine(canvas, i);
        }
        scale.steps().forEach(step -> drawStep(canvas, step));
        for (int axis = 0; axis < axes.size(); axis++) {
            drawName(canvas, axis);
        }
        legend().drawOn(canvas, LEGEND_TOP);
    }

    private void drawNet(Canvas canvas) {
        scale.steps().forEach(step -> canvas.line(round(step), true, Pen.solid(Palette.GRID, 1)));
        for (int axis = 0; axis < axes.size(); axis++) {
            canvas.line(List.of(CENTRE, at(axis, 100)), false, Pen.solid(Palette.GRID, 1));
        }
        ring.ifPresent(each -> canvas.line(round(each), true, ringPen()));
    }

    /** Round where it is equally far out on all axes. */
    private List<Point> round(Ring to) {
        return to.points.stream().distinct().count() == 1
                ? round(to.points.get(0))
                : IntStream.range(0, axes.size())
                        .mapToObj(axis -> at(axis, to.points.get(axis)))
                        .toList();
    }

    private static Pen ringPen() {
        return new Pen(Palette.TARGET, 1.8, Pen.Pattern.MIXED);
    }

    private List<Point> round(double points) {
        return Marker.ring(CENTRE, RADIUS * scale.share(points), 60, 0);
    }

    private void drawFirstArea(Canvas canvas) {
        List<Point> points = points(series.get(0));
        if (points.size() == axes.size()) {
            canvas.area(points, Palette.AREA);
        }
    }

    private void drawLine(Canvas canvas, int index) {
        Series line = series.get(index);
        List<Point> points = points(line);
        if (points.size() == axes.size()) {
            canvas.line(points, true, pen(index));
        }
        points.forEach(point -> Marker.ofLine(index)
                .drawOn(canvas, point, index == 0 ? 5.5 : 4.5, pen(index).ink()));
    }

    private static Pen pen(int index) {
        return new Pen(Palette.ofLine(index), index == 0 ? 2.8 : 1.8, Pen.Pattern.ofLine(index));
    }

    private List<Point> points(Series line) {
        List<Point> points = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            double value = line.values().get(axis);
            if (!Double.isNaN(value)) {
                points.add(at(axis, Math.max(value, scale.low())));
            }
        }
        return points;
    }

    private Point at(int axis, double points) {
        return CENTRE.towards(angle(axis), RADIUS * scale.share(points));
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / axes.size();
    }

    private void drawStep(Canvas canvas, double step) {
        Point at = CENTRE.towards(Math.PI / axes.size(), RADIUS * scale.share(step));
        canvas.text(Label.of(at.x(), at.y() + 4, scale.name(step), Anchor.MIDDLE)
                .small()
                .in(Palette.MUTED));
    }

    /** The name outside the net, its lines level with where the axis points, this year's figure below in bold. */
    private void drawName(Canvas canvas, int axis) {
        List<String> lines = LineBreaker.of(axes.get(axis), Typeface.REGULAR, SIZE, LABEL_WIDTH);
        String figure = series.get(0).shown().get(axis);
        Point at = CENTRE.towards(angle(axis), RADIUS + 24);
        double height = (lines.size() + 1) * LINE;
        double y = at.y() - height / 2 * (1 + Math.cos(angle(axis))) + 0.75 * LINE;
        Anchor anchor = anchor(axis);
        for (String line : lines) {
            canvas.text(Label.of(at.x(), y, line, anchor));
            y += LINE;
        }
        canvas.text(Label.of(at.x(), y, figure, anchor).strong());
    }

    private Anchor anchor(int axis) {
        double side = Math.sin(angle(axis));
        if (Math.abs(side) < 0.1) {
            return Anchor.MIDDLE;
        }
        return side > 0 ? Anchor.START : Anchor.END;
    }

    private Legend legend() {
        Legend legend = new Legend();
        for (int i = 0; i < series.size(); i++) {
            legend.line(series.get(i).name(), pen(i), Marker.ofLine(i));
        }
        ring.ifPresent(each -> legend.line(each.name, ringPen()));
        return legend;
    }
}
