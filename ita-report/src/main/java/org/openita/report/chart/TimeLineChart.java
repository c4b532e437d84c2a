package org.openita.report.chart;

import java.util.List;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.Lines;
import org.openita.report.words.Typeface;

/**
 * Work over months: bars from when to when, in groups.
 *
 * @param months names of the months across, each as wide as the others
 * @param rows from top to bottom
 * @param description all rows in words
 */
public record TimeLineChart(List<String> months, List<Row> rows, String description) implements Chart {

    private static final double LEFT = 300;
    private static final double RIGHT = WIDTH - 10;
    private static final double LINE = 19;
    private static final double BAR = 14;

    /**
     * A row.
     *
     * @param name what is done
     * @param from the month in which it begins, counted from 0
     * @param to the month after which it ends
     * @param note what is written on the bar, empty for nothing
     * @param strong whether it stands out
     */
    public record Row(String name, double from, double to, String note, boolean strong) {}

    public TimeLineChart {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    @Override
    public double height() {
        return 46 + rows.stream().mapToDouble(TimeLineChart::room).sum();
    }

    @Override
    public void drawOn(Canvas canvas) {
        double bottom = height() - 10;
        for (int month = 0; month <= months.size(); month++) {
            drawMonth(canvas, month, bottom);
        }
        double top = 34;
        for (Row row : rows) {
            draw(canvas, row, top + room(row) / 2);
            top += room(row);
        }
    }

    private void drawMonth(Canvas canvas, int month, double bottom) {
        canvas.line(List.of(new Point(x(month), 28), new Point(x(month), bottom)), false, Pen.solid(Ink.GRID, 1));
        if (month < months.size()) {
            canvas.text(
                    new Label(new Point(x(month + 0.5), 20), months.get(month), 11, Anchor.MIDDLE, Ink.MUTED, false));
        }
    }

    private void draw(Canvas canvas, Row row, double middle) {
        double y = middle - (lines(row).size() - 1) * LINE / 2 + 5;
        for (String line : lines(row)) {
            canvas.text(Label.of(LEFT - 12, y, line, Anchor.END).small());
            y += LINE;
        }
        List<Point> box = box(x(row.from()), middle - BAR / 2, x(row.to()));
        canvas.area(box, row.strong() ? Ink.FIRST : Ink.AREA);
        canvas.line(box, true, Pen.solid(Ink.FIRST, 1.2));
        if (!row.note().isEmpty()) {
            canvas.text(new Label(
                    new Point((x(row.from()) + x(row.to())) / 2, middle + 4),
                    row.note(),
                    11,
                    Anchor.MIDDLE,
                    row.strong() ? Ink.PAPER : Ink.TEXT,
                    row.strong()));
        }
    }

    private double x(double month) {
        return LEFT + (RIGHT - LEFT) * month / months.size();
    }

    private static List<Point> box(double x, double y, double to) {
        return List.of(new Point(x, y), new Point(to, y), new Point(to, y + BAR), new Point(x, y + BAR));
    }

    private static List<String> lines(Row row) {
        return Lines.of(row.name(), Typeface.REGULAR, SMALL, LEFT - 20);
    }

    private static double room(Row row) {
        return Math.max(26, lines(row).size() * LINE + 8);
    }
}
