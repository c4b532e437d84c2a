package org.openita.report.chart;

import java.util.List;

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
        implements FluidChart {

    /** How many months a quarter has. */
    public static final int MONTHS_IN_QUARTER = 3;

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
    public double height(Room room) {
        return new TimeLineDrawing(this, room).bottom() + CHECK + legend(room).height() + 4;
    }

    @Override
    public void drawOn(Canvas canvas, Room room) {
        TimeLineDrawing drawing = new TimeLineDrawing(this, room);
        drawing.drawOn(canvas);
        legend(room).drawOn(canvas, drawing.bottom() + CHECK);
    }

    private Legend legend(Room room) {
        Legend legend = new Legend(room);
        if (rows.stream().anyMatch(Row::strong)) {
            legend.add(
                    key.strong(), (canvas, left, width) -> TimeLineDrawing.drawBar(canvas, sample(left, width), true));
        }
        if (!rows.stream().allMatch(Row::strong)) {
            legend.add(
                    key.plain(), (canvas, left, width) -> TimeLineDrawing.drawBar(canvas, sample(left, width), false));
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
}
