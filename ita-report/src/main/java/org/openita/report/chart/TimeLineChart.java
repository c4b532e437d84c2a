package org.openita.report.chart;

import java.util.List;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.LineBreaker;
import org.openita.report.words.Typeface;

/**
 * Work over the months of a year: bars from when to when, with a mark where each quarter ends.
 *
 * @param months names of the months across, each as wide as the others
 * @param quarters names of the quarters, each over three months
 * @param rows from top to bottom
 * @param key what bars and marks are
 * @param description all rows in words
 */
public record TimeLineChart(List<String> months, List<String> quarters, List<Row> rows, Key key, String description)
        implements Chart {

    /** How many months a quarter has. */
    public static final int MONTHS_IN_QUARTER = 3;

    private static final double LEFT = 240;
    private static final double RIGHT = WIDTH - 16;
    private static final double TOP = 58;
    private static final double LINE = 19;
    private static final double BAR = 20;
    private static final double CHECK = 26;

    /**
     * A row.
     *
     * @param name whose work it is
     * @param from the month in which it begins, counted from 0
     * @param to the month after which it ends
     * @param note what is written on the bar, empty for nothing
     * @param strong whether it stands out
     */
    public record Row(String name, double from, double to, String note, boolean strong) {}

    /**
     * What is what.
     *
     * @param strong what bars are that stand out
     * @param plain what the other bars are
     * @param check what the marks at the ends of quarters are
     */
    public record Key(String strong, String plain, String check) {}

    public TimeLineChart {
        months = List.copyOf(months);
        quarters = List.copyOf(quarters);
        rows = List.copyOf(rows);
    }

    @Override
    public double height() {
        return bottom() + CHECK + legend().height() + 4;
    }

    private double bottom() {
        return TOP + rows.stream().mapToDouble(TimeLineChart::room).sum();
    }

    @Override
    public void drawOn(Canvas canvas) {
        double bottom = bottom();
        for (int month = 0; month <= months.size(); month++) {
            drawMonth(canvas, month, bottom);
        }
        double top = TOP;
        for (Row row : rows) {
            draw(canvas, row, top + room(row) / 2);
            top += room(row);
        }
        for (int quarter = 0; quarter < quarters.size(); quarter++) {
            drawQuarter(canvas, quarter, bottom);
        }
        legend().drawOn(canvas, bottom + CHECK);
    }

    private void drawMonth(Canvas canvas, int month, double bottom) {
        boolean isQuarter = month % MONTHS_IN_QUARTER == 0;
        Pen pen = Pen.solid(isQuarter ? Palette.MUTED : Palette.GRID, isQuarter ? 1.4 : 1);
        canvas.line(List.of(new Point(x(month), isQuarter ? 10 : 34), new Point(x(month), bottom)), false, pen);
        if (month < months.size()) {
            canvas.text(new Label(
                    new Point(x(month + 0.5), 48), months.get(month), 12, Anchor.MIDDLE, Palette.MUTED, false));
        }
    }

    private void drawQuarter(Canvas canvas, int quarter, double bottom) {
        double end = x((quarter + 1) * MONTHS_IN_QUARTER);
        double middle = x((quarter + 0.5) * MONTHS_IN_QUARTER);
        canvas.text(new Label(new Point(middle, 26), quarters.get(quarter), 13, Anchor.MIDDLE, Palette.TEXT, true));
        Marker.DIAMOND.drawOn(canvas, new Point(end, bottom + 10), 7, Palette.SECOND);
    }

    private void draw(Canvas canvas, Row row, double middle) {
        double y = middle - (lines(row).size() - 1) * LINE / 2 + 5;
        for (String line : lines(row)) {
            canvas.text(Label.of(LEFT - 12, y, line, Anchor.END).small());
            y += LINE;
        }
        drawBar(canvas, box(x(row.from()), middle - BAR / 2, x(row.to())), row.strong());
        if (!row.note().isEmpty()) {
            canvas.text(new Label(
                    new Point((x(row.from()) + x(row.to())) / 2, middle + 5),
                    row.note(),
                    13,
                    Anchor.MIDDLE,
                    row.strong() ? Palette.PAPER : Palette.TEXT,
                    row.strong()));
        }
    }

    private static void drawBar(Canvas canvas, List<Point> box, boolean isStrong) {
        canvas.area(box, isStrong ? Palette.FIRST : Palette.AREA);
        canvas.line(box, true, Pen.solid(Palette.FIRST, 1.2));
    }

    private double x(double month) {
        return LEFT + (RIGHT - LEFT) * month / months.size();
    }

    private static List<Point> box(double x, double y, double to) {
        return List.of(new Point(x, y), new Point(to, y), new Point(to, y + BAR), new Point(x, y + BAR));
    }

    private Legend legend() {
        Legend legend = new Legend();
        if (rows.stream().anyMatch(Row::strong)) {
            legend.add(key.strong(), (canvas, left, width) -> drawBar(canvas, sample(left, width), true));
        }
        if (!rows.stream().allMatch(Row::strong)) {
            legend.add(key.plain(), (canvas, left, width) -> drawBar(canvas, sample(left, width), false));
        }
        return legend.add(
                key.check(),
                (canvas, left, width) ->
                        Marker.DIAMOND.drawOn(canvas, new Point(left.x() + width / 2, left.y()), 7, Palette.SECOND));
    }

    private static List<Point> sample(Point left, double width) {
        return List.of(
                new Point(left.x(), left.y() - 6),
                new Point(left.x() + width, left.y() - 6),
                new Point(left.x() + width, left.y() + 6),
                new Point(left.x(), left.y() + 6));
    }

    private static List<String> lines(Row row) {
        return LineBreaker.of(row.name(), Typeface.REGULAR, SMALL, LEFT - 20);
    }

    private static double room(Row row) {
        return Math.max(32, lines(row).size() * LINE + 10);
    }
}
