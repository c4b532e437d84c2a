package org.openita.report.chart;

import java.util.List;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.LineBreaker;
import org.openita.report.words.Typeface;

/** Draws work over the months of a year. Where there is little room names stand above their bars, and months have no names. */
final class TimeLineDrawing {

    private static final double TOP = 58;
    private static final double NARROW_TOP = 38;
    private static final double LINE = 19;
    private static final double BAR = 20;
    private static final double BAND = 32;

    private final TimeLineChart chart;
    private final Room room;
    private final double left;
    private final double right;

    TimeLineDrawing(TimeLineChart chart, Room room) {
        this.chart = chart;
        this.room = room;
        this.left = room.isNarrow() ? 14 : 240;
        this.right = room.width() - 16;
    }

    double bottom() {
        return top() + chart.rows().stream().mapToDouble(this::height).sum();
    }

    private double top() {
        return room.isNarrow() ? NARROW_TOP : TOP;
    }

    void drawOn(Canvas canvas) {
        double bottom = bottom();
        for (int month = 0; month <= chart.months().size(); month++) {
            drawMonth(canvas, month, bottom);
        }
        double top = top();
        for (TimeLineChart.Row row : chart.rows()) {
            draw(canvas, row, top);
            top += height(row);
        }
        for (int quarter = 0; quarter < chart.quarters().size(); quarter++) {
            drawQuarter(canvas, quarter, bottom);
        }
    }

    private void drawMonth(Canvas canvas, int month, double bottom) {
        boolean isQuarter = month % TimeLineChart.MONTHS_IN_QUARTER == 0;
        Pen pen = Pen.solid(isQuarter ? Palette.MUTED : Palette.GRID, isQuarter ? 1.4 : 1);
        canvas.line(List.of(new Point(x(month), isQuarter ? 10 : 34), new Point(x(month), bottom)), false, pen);
        if (month < chart.months().size() && !room.isNarrow()) {
            canvas.text(new Label(
                    new Point(x(month + 0.5), 48), chart.months().get(month), 12, Anchor.MIDDLE, Palette.MUTED, false));
        }
    }

    private void drawQuarter(Canvas canvas, int quarter, double bottom) {
        double end = x((quarter + 1) * TimeLineChart.MONTHS_IN_QUARTER);
        double middle = x((quarter + 0.5) * TimeLineChart.MONTHS_IN_QUARTER);
        canvas.text(
                new Label(new Point(middle, 26), chart.quarters().get(quarter), 13, Anchor.MIDDLE, Palette.TEXT, true));
        Marker.DIAMOND.drawOn(canvas, new Point(end, bottom + 10), 7, Palette.SECOND);
    }

    private void draw(Canvas canvas, TimeLineChart.Row row, double top) {
        drawName(canvas, row, top);
        double middle = room.isNarrow() ? top + height(row) - BAND / 2 : top + height(row) / 2;
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

    static void drawBar(Canvas canvas, List<Point> box, boolean isStrong) {
        canvas.area(box, isStrong ? Palette.FIRST : Palette.AREA);
        canvas.line(box, true, Pen.solid(Palette.FIRST, 1.2));
    }

    private double x(double month) {
        return left + (right - left) * month / chart.months().size();
    }

    private static List<Point> box(double x, double y, double to) {
        return List.of(new Point(x, y), new Point(to, y), new Point(to, y + BAR), new Point(x, y + BAR));
    }

    private void drawName(Canvas canvas, TimeLineChart.Row row, double top) {
        List<String> lines = lines(row);
        double y = room.isNarrow() ? top + LINE : top + height(row) / 2 - (lines.size() - 1) * LINE / 2 + 5;
        for (String line : lines) {
            Label label =
                    room.isNarrow() ? Label.of(left, y, line, Anchor.START) : Label.of(left - 12, y, line, Anchor.END);
            canvas.text(label.small());
            y += LINE;
        }
    }

    private List<String> lines(TimeLineChart.Row row) {
        return LineBreaker.of(row.name(), Typeface.REGULAR, Chart.SMALL, room.isNarrow() ? right - left : left - 20);
    }

    private double height(TimeLineChart.Row row) {
        double names = lines(row).size() * LINE;
        return room.isNarrow() ? names + BAND + 4 : Math.max(BAND, names + 10);
    }
}
