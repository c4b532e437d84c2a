package org.openita.report.chart;

import java.util.List;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.LineBreaker;
import org.openita.report.words.Typeface;

/**
 * How figures spread: a bar across the middle half of each, a mark at its median, and another at what it is compared with.
 *
 * @param rows from top to bottom
 * @param names what bar and marks are
 * @param scale the axis
 * @param description every figure in words
 */
public record SpreadChart(List<Row> rows, Names names, AxisScale scale, String description) implements Chart {

    private static final double LEFT = 250;
    private static final double RIGHT = WIDTH - 70;
    private static final double LINE = 20;
    private static final double BAR = 14;
    private static final double TOP = 28;

    /**
     * A row.
     *
     * @param name what spreads
     * @param lower the lower quartile
     * @param median the median
     * @param upper the upper quartile
     * @param shown the median as it is written
     * @param beside what the median is compared with; NaN for nothing
     */
    public record Row(String name, double lower, double median, double upper, String shown, double beside) {}

    /**
     * What is what.
     *
     * @param half the bar
     * @param median the mark on it
     * @param beside what it is compared with; empty for nothing
     */
    public record Names(String half, String median, String beside) {}

    public SpreadChart {
        rows = List.copyOf(rows);
    }

    @Override
    public double height() {
        return TOP + 12 + rows.stream().mapToDouble(SpreadChart::room).sum() + legend().height();
    }

    @Override
    public void drawOn(Canvas canvas) {
        double bottom = TOP + rows.stream().mapToDouble(SpreadChart::room).sum();
        scale.steps().forEach(step -> drawStep(canvas, step, bottom));
        double top = TOP;
        for (Row row : rows) {
            draw(canvas, row, top + room(row) / 2);
            top += room(row);
        }
        legend().drawOn(canvas, bottom + 8);
    }

    private void drawStep(Canvas canvas, double step, double bottom) {
        canvas.line(List.of(new Point(x(step), 24), new Point(x(step), bottom)), false, Pen.solid(Palette.GRID, 1));
        canvas.text(
                Label.of(x(step), 18, scale.name(step), Anchor.MIDDLE).small().in(Palette.MUTED));
    }

    private void draw(Canvas canvas, Row row, double middle) {
        double y = middle - (lines(row).size() - 1) * LINE / 2 + 5;
        for (String line : lines(row)) {
            canvas.text(Label.of(LEFT - 12, y, line, Anchor.END));
            y += LINE;
        }
        double from = x(row.lower());
        canvas.area(box(from, middle, Math.max(2, x(row.upper()) - from)), Palette.FIRST);
        if (!Double.isNaN(row.beside())) {
            Marker.DIAMOND.drawOn(canvas, new Point(x(row.beside()), middle), 6, Palette.SECOND);
        }
        drawMedian(canvas, x(row.median()), middle);
        canvas.text(Label.of(x(100) + 10, middle + 5, row.shown(), Anchor.START).strong());
    }

    private static void drawMedian(Canvas canvas, double x, double middle) {
        canvas.line(List.of(new Point(x, middle - 12), new Point(x, middle + 12)), false, Pen.solid(Palette.TARGET, 3));
    }

    private double x(double points) {
        return LEFT + (RIGHT - LEFT) * scale.share(points);
    }

    private static List<Point> box(double x, double middle, double width) {
        double top = middle - BAR / 2;
        return List.of(
                new Point(x, top), new Point(x + width, top), new Point(x + width, top + BAR), new Point(x, top + BAR));
    }

    private static List<String> lines(Row row) {
        return LineBreaker.of(row.name(), Typeface.REGULAR, SIZE, LEFT - 20);
    }

    private static double room(Row row) {
        return Math.max(34, lines(row).size() * LINE + 12);
    }

    private Legend legend() {
        Legend legend = new Legend()
                .add(names.half(), (canvas, left, width) -> canvas.area(box(left.x(), left.y(), width), Palette.FIRST))
                .add(names.median(), (canvas, left, width) -> drawMedian(canvas, left.x() + width / 2, left.y()));
        return names.beside().isEmpty()
                ? legend
                : legend.add(
                        names.beside(),
                        (canvas, left, width) -> Marker.DIAMOND.drawOn(
                                canvas, new Point(left.x() + width / 2, left.y()), 6, Palette.SECOND));
    }
}
