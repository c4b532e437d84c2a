package org.openita.report.chart;

import java.util.List;
import org.openita.report.chart.Label.Anchor;

/**
 * Bars across, each with its figure and a mark at what it should reach.
 *
 * @param bars from top to bottom
 * @param targetName what the mark is
 * @param scale the axis
 * @param description every figure in words
 */
public record BarChart(List<Bar> bars, String targetName, AxisScale scale, String description) implements FluidChart {

    private static final double LEFT = 290;
    private static final double NARROW_LEFT = 16;
    private static final double RIGHT_MARGIN = 70;
    private static final double GAP = 12;
    private static final double BAR = 18;

    /**
     * A bar.
     *
     * @param name what is scored
     * @param value its score
     * @param shown the score as it is written
     * @param target what it should reach
     * @param targetShown the target as it is written
     */
    public record Bar(String name, double value, String shown, double target, String targetShown) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    @Override
    public double height(Room room) {
        return axis(room).bottom() + 12 + legend(room).height();
    }

    @Override
    public void drawOn(Canvas canvas, Room room) {
        NamedRows axis = axis(room);
        axis.drawOn(canvas, (row, middle) -> draw(canvas, axis, bars.get(row), middle));
        legend(room).drawOn(canvas, axis.bottom() + 8);
    }

    private NamedRows axis(Room room) {
        double left = room.isNarrow() ? NARROW_LEFT : LEFT;
        return new NamedRows(scale, left, room.width() - RIGHT_MARGIN, GAP, labels(), room);
    }

    private List<String> labels() {
        return bars.stream().map(Bar::name).toList();
    }

    private static void draw(Canvas canvas, NamedRows axis, Bar bar, double middle) {
        canvas.area(box(LEFT, middle - BAR / 2, axis.x(bar.value())), Palette.FIRST);
        drawTarget(canvas, axis.x(bar.target()), middle);
        canvas.text(Label.of(axis.x(100) + 10, middle + 5, bar.shown(), Anchor.START)
                .strong());
    }

    private static void drawTarget(Canvas canvas, double x, double middle) {
        canvas.line(List.of(new Point(x, middle - 13), new Point(x, middle + 13)), false, targetPen());
    }

    private static Pen targetPen() {
        return Pen.solid(Palette.TARGET, 3);
    }

    private static List<Point> box(double x, double y, double to) {
        return List.of(new Point(x, y), new Point(to, y), new Point(to, y + BAR), new Point(x, y + BAR));
    }

    private Legend legend(Room room) {
        return new Legend(room)
                .add(targetName, (canvas, left, width) -> drawTarget(canvas, left.x() + width / 2, left.y()));
    }
}
