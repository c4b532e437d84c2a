package org.openita.report.chart;

import java.util.List;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.LineBreaker;
import org.openita.report.words.Typeface;

/**
 * Rows with a name on the left, or above where there is little room, and an axis that they share: where they stand, and how names
 * and axis are drawn.
 *
 * @param scale the axis
 * @param left where it begins
 * @param right where it ends
 * @param gap how far before it names end
 * @param names of the rows
 * @param room how much room there is
 */
record NamedRows(AxisScale scale, double left, double right, double gap, List<String> names, Room room) {

    private static final double TOP = 28;
    private static final double LINE = 20;
    private static final double LEAST = 34;
    private static final double ROOM = 12;
    private static final double MARGIN = 8;

    /** Where the last row ends. */
    double bottom() {
        return TOP + names.stream().mapToDouble(this::height).sum();
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
    void drawOn(Canvas canvas, RowDrawing shown) {
        drawSteps(canvas, bottom());
        double top = TOP;
        for (int row = 0; row < names.size(); row++) {
            double height = height(names.get(row));
            if (room.isNarrow()) {
                drawNameAbove(canvas, names.get(row), top);
                shown.draw(row, top + height - LEAST / 2);
            } else {
                drawName(canvas, names.get(row), top + height / 2);
                shown.draw(row, top + height / 2);
            }
            top += height;
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

    /** On the paper's colour, so that lines of the axis do not run through it. */
    private void drawNameAbove(Canvas canvas, String name, double top) {
        double y = top + LINE;
        for (String line : lines(name)) {
            double end = MARGIN + Typeface.REGULAR.width(line, Chart.SIZE) + 2;
            canvas.area(
                    List.of(
                            new Point(MARGIN, y - 15),
                            new Point(end, y - 15),
                            new Point(end, y + 5),
                            new Point(MARGIN, y + 5)),
                    Palette.PAPER);
            canvas.text(Label.of(MARGIN, y, line, Anchor.START));
            y += LINE;
        }
    }

    private double height(String name) {
        int lines = lines(name).size();
        return room.isNarrow() ? lines * LINE + LEAST + 4 : Math.max(LEAST, lines * LINE + ROOM);
    }

    private List<String> lines(String name) {
        double width = room.isNarrow() ? room.width() - 2 * MARGIN : left - gap - MARGIN;
        return LineBreaker.of(name, Typeface.REGULAR, Chart.SIZE, width);
    }
}
