package org.openita.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.LineBreaker;
import org.openita.report.words.Typeface;

/**
 * Draws scores around a centre. Where there is little room the axes have their numbers alone, and names and figures stand below as
 * a list.
 */
final class RadarDrawing {

    private static final double LABEL_WIDTH = 150;
    private static final double LINE = 20;
    private static final double FIGURE = 64;
    private static final double MARGIN = 12;

    private final RadarChart chart;
    private final Room room;
    private final Point centre;
    private final double radius;

    RadarDrawing(RadarChart chart, Room room) {
        this.chart = chart;
        this.room = room;
        this.radius = room.isNarrow() ? 125 : 195;
        this.centre = new Point(room.width() / 2, room.isNarrow() ? radius + 36 : 290);
    }

    /** Where the legend begins. */
    double bottom() {
        return room.isNarrow()
                ? listTop() + listed().stream().mapToInt(List::size).sum() * LINE + 16
                : 592;
    }

    void drawOn(Canvas canvas) {
        drawFirstArea(canvas);
        drawNet(canvas);
        for (int i = chart.series().size() - 1; i >= 0; i--) {
            drawLine(canvas, i);
        }
        chart.scale().steps().forEach(step -> drawStep(canvas, step));
        if (room.isNarrow()) {
            drawNumbers(canvas);
            drawList(canvas);
        } else {
            for (int axis = 0; axis < chart.axes().size(); axis++) {
                drawName(canvas, axis);
            }
        }
    }

    private double listTop() {
        return centre.y() + radius + 56;
    }

    private void drawNumbers(Canvas canvas) {
        for (int axis = 0; axis < chart.axes().size(); axis++) {
            Point at = centre.towards(angle(axis), radius + 18);
            canvas.text(Label.of(at.x(), at.y() + 5, chart.axes().get(axis).number(), Anchor.MIDDLE)
                    .strong());
        }
    }

    /** The names in order, this year's figures beside them in bold. */
    private void drawList(Canvas canvas) {
        double y = listTop();
        List<List<String>> names = listed();
        for (int axis = 0; axis < names.size(); axis++) {
            canvas.text(Label.of(
                            room.width() - MARGIN,
                            y,
                            chart.series().get(0).shown().get(axis),
                            Anchor.END)
                    .strong());
            for (String line : names.get(axis)) {
                canvas.text(Label.of(MARGIN, y, line, Anchor.START));
                y += LINE;
            }
        }
    }

    private List<List<String>> listed() {
        return chart.axes().stream()
                .map(axis ->
                        LineBreaker.of(axis.full(), Typeface.REGULAR, Chart.SIZE, room.width() - 2 * MARGIN - FIGURE))
                .toList();
    }

    private void drawNet(Canvas canvas) {
        chart.scale().steps().forEach(step -> canvas.line(round(step), true, Pen.solid(Palette.GRID, 1)));
        for (int axis = 0; axis < chart.axes().size(); axis++) {
            canvas.line(List.of(centre, at(axis, 100)), false, Pen.solid(Palette.GRID, 1));
        }
        chart.ring().ifPresent(each -> canvas.line(round(each), true, ringPen()));
    }

    /** Round where it is equally far out on all axes. */
    private List<Point> round(RadarChart.Ring to) {
        return to.points().stream().distinct().count() == 1
                ? round(to.points().get(0))
                : IntStream.range(0, chart.axes().size())
                        .mapToObj(axis -> at(axis, to.points().get(axis)))
                        .toList();
    }

    static Pen ringPen() {
        return new Pen(Palette.TARGET, 1.8, Pen.Pattern.MIXED);
    }

    private List<Point> round(double points) {
        return Marker.ring(centre, radius * chart.scale().share(points), 60, 0);
    }

    private void drawFirstArea(Canvas canvas) {
        List<Point> points = points(chart.series().get(0));
        if (points.size() == chart.axes().size()) {
            canvas.area(points, Palette.AREA);
        }
    }

    private void drawLine(Canvas canvas, int index) {
        Series line = chart.series().get(index);
        List<Point> points = points(line);
        if (points.size() == chart.axes().size()) {
            canvas.line(points, true, pen(index));
        }
        points.forEach(point -> Marker.ofLine(index)
                .drawOn(canvas, point, index == 0 ? 5.5 : 4.5, pen(index).ink()));
    }

    static Pen pen(int index) {
        return new Pen(Palette.ofLine(index), index == 0 ? 2.8 : 1.8, Pen.Pattern.ofLine(index));
    }

    private List<Point> points(Series line) {
        List<Point> points = new ArrayList<>();
        for (int axis = 0; axis < chart.axes().size(); axis++) {
            double value = line.values().get(axis);
            if (!Double.isNaN(value)) {
                points.add(at(axis, Math.max(value, chart.scale().low())));
            }
        }
        return points;
    }

    private Point at(int axis, double points) {
        return centre.towards(angle(axis), radius * chart.scale().share(points));
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / chart.axes().size();
    }

    private void drawStep(Canvas canvas, double step) {
        Point at = centre.towards(
                Math.PI / chart.axes().size(), radius * chart.scale().share(step));
        canvas.text(Label.of(at.x(), at.y() + 4, chart.scale().name(step), Anchor.MIDDLE)
                .small()
                .in(Palette.MUTED));
    }

    /** The name outside the net, its lines level with where the axis points, this year's figure below in bold. */
    private void drawName(Canvas canvas, int axis) {
        List<String> lines = LineBreaker.of(chart.axes().get(axis).full(), Typeface.REGULAR, Chart.SIZE, LABEL_WIDTH);
        String figure = chart.series().get(0).shown().get(axis);
        Point at = centre.towards(angle(axis), radius + 24);
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
}
