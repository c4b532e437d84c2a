package org.openita.report.chart;

import java.util.List;
import org.openita.report.chart.Label.Anchor;

/**
 * How figures spread: a bar across the middle half of each, a mark at its median, and another at what it is compared with.
 *
 * @param rows from top to bottom
 * @param names what bar and marks are
 * @param scale the axis
 * @param description every figure in words
 */
public record SpreadChart(List<Row> rows, Names names, AxisScale scale, String description) implements FluidChart {

    private static final double LEFT = 250;
    private static final double NARROW_LEFT = 16;
    private static final double RIGHT_MARGIN = 70;
    private static final double GAP = 12;
    private static final double BAR = 14;

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
    public double height(Room room) {
        return axis(room).bottom() + 12 + legend(room).height();
    }

    @Override
    public void drawOn(Canvas canvas, Room room) {
        NamedRows axis = axis(room);
        axis.drawOn(canvas, (row, middle) -> draw(canvas, axis, rows.get(row), middle));
        legend(room).drawOn(canvas, axis.bottom() + 8);
    }

    private NamedRows axis(Room room) {
        double left = room.isNarrow() ? NARROW_LEFT : LEFT;
        return new NamedRows(scale, left, room.width() - RIGHT_MARGIN, GAP, labels(), room);
    }

    private List<String> labels() {
        return rows.stream().map(Row::name).toList();
    }

    private static void draw(Canvas canvas, NamedRows axis, Row row, double middle) {
        double from = axis.x(row.lower());
        canvas.area(box(from, middle, Math.max(2, axis.x(row.upper()) - from)), Palette.FIRST);
        if (!Double.isNaN(row.beside())) {
            Marker.DIAMOND.drawOn(canvas, new Point(axis.x(row.beside()), middle), 6, Palette.SECOND);
        }
        drawMedian(canvas, axis.x(row.median()), middle);
        canvas.text(Label.of(axis.x(100) + 10, middle + 5, row.shown(), Anchor.START)
                .strong());
    }

    private static void drawMedian(Canvas canvas, double x, double middle) {
        canvas.line(List.of(new Point(x, middle - 12), new Point(x, middle + 12)), false, Pen.solid(Palette.TARGET, 3));
    }

    private static List<Point> box(double x, double middle, double width) {
        double top = middle - BAR / 2;
        return List.of(
                new Point(x, top), new Point(x + width, top), new Point(x + width, top + BAR), new Point(x, top + BAR));
    }

    private Legend legend(Room room) {
        Legend legend = new Legend(room)
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
