package org.openita.report.chart;

import java.util.List;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.LineBreaker;
import org.openita.report.words.Typeface;

/**
 * Rows with a name on the left and an axis that they share: where they stand, and how names and axis are drawn.
 *
 * @param scale the axis
 * @param left where it begins
 * @param right where it ends
 * @param gap how far before it names end
 */
record NamedRows(AxisScale scale, double left, double right, double gap) {

    private static final double TOP = 28;
    private static final double LINE = 20;
    private static final double LEAST = 34;
    private static final double ROOM = 12;
    private static final double MARGIN = 8;

    /** Where the last row ends. */
    double bottom(List<String> names) {
        return TOP + names.stream().mapToDouble(this::room).sum();
    }

    /** Where a number of points stands. */
    double x(double points) {
        return left + (right - left) * scale.share(points);
    }

    /** Draws what a row shows. */
    interface RowDrawing {

        /** Draws the row of a number, from 0, around its middle. */
        void draw(int row, double middle);
    }

    /** Draws the axis, and row by row its name and what it shows. */
    void drawOn(Canvas canvas, List<String> names, RowDrawing shown) {
        drawSteps(canvas, bottom(names));
        double top = TOP;
        for (int row = 0; row < names.size(); row++) {
            double room = room(names.get(row));
            drawName(canvas, names.get(row), top + room / 2);
            shown.draw(row, top + room / 2);
            top += room;
        }
    }

    private void drawSteps(Canvas canvas, double bottom) {
        scale.steps().forEach(step -> {
            double x = x(step);
            canvas.line(List.of(new Point(x, 24), new Point(x, bottom)), false, Pen.solid(Palette.GRID, 1));
            canvas.text(Label.of(x, 18, scale.name(step), Anchor.MIDDLE).small().in(Palette.MUTED));
        });
    }

    private void drawName(Canvas canvas, String name, double middle) {
        double y = middle - (lines(name).size() - 1) * LINE / 2 + 5;
        for (String line : lines(name)) {
            canvas.text(Label.of(left - gap, y, line, Anchor.END));
            y += LINE;
        }
    }

    private double room(String name) {
        return Math.max(LEAST, lines(name).size() * LINE + ROOM);
    }

    private List<String> lines(String name) {
        return LineBreaker.of(name, Typeface.REGULAR, Chart.SIZE, left - gap - MARGIN);
    }
}
