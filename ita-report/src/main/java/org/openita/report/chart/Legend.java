package org.openita.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.LineBreaker;
import org.openita.report.words.Typeface;

/** Which line is what: samples with names, in rows across the chart. */
final class Legend {

    private static final double LEFT = 16;
    private static final double SAMPLE = 34;
    private static final double GAP = 24;
    private static final double ROW = 24;

    /** One entry. */
    interface Sample {
        void drawOn(Canvas canvas, Point left, double width);
    }

    private record Entry(String name, Sample sample) {}

    private final List<Entry> entries = new ArrayList<>();
    private final double across;

    Legend(Room room) {
        this.across = room.width();
    }

    Legend add(String name, Sample sample) {
        entries.add(new Entry(name, sample));
        return this;
    }

    Legend line(String name, Pen pen) {
        return add(name, (canvas, left, width) -> canvas.line(across(left, width), false, pen));
    }

    Legend line(String name, Pen pen, Marker marker) {
        return add(name, (canvas, left, width) -> {
            canvas.line(across(left, width), false, pen);
            marker.drawOn(canvas, new Point(left.x() + width / 2, left.y()), 5, pen.ink());
        });
    }

    double height() {
        return entries.isEmpty() ? 0 : place(new Nowhere(), 0) + ROW;
    }

    void drawOn(Canvas canvas, double top) {
        place(canvas, top);
    }

    /** Puts entries side by side; where one more would not fit, a new row begins. */
    private double place(Canvas canvas, double top) {
        double x = LEFT;
        double y = top;
        for (Entry entry : entries) {
            List<String> lines = lines(entry.name());
            double width = SAMPLE + 8 + width(lines);
            if (x > LEFT && x + width > across - 8) {
                x = LEFT;
                y += ROW;
            }
            entry.sample().drawOn(canvas, new Point(x, y + 12), SAMPLE);
            canvas.text(Label.of(x + SAMPLE + 8, y + 17, lines.get(0), Anchor.START));
            for (String line : lines.subList(1, lines.size())) {
                y += ROW;
                canvas.text(Label.of(x + SAMPLE + 8, y + 17, line, Anchor.START));
            }
            x += width + GAP;
        }
        return y;
    }

    private List<String> lines(String name) {
        return LineBreaker.of(name, Typeface.REGULAR, Chart.SIZE, across - LEFT - SAMPLE - 16);
    }

    private static double width(List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> Typeface.REGULAR.width(line, Chart.SIZE))
                .max()
                .orElse(0);
    }

    private static List<Point> across(Point left, double width) {
        return List.of(left, new Point(left.x() + width, left.y()));
    }

    /** A canvas for measuring. */
    private static final class Nowhere implements Canvas {
        @Override
        public void area(List<Point> corners, Palette ink) {}

        @Override
        public void line(List<Point> points, boolean closed, Pen pen) {}

        @Override
        public void text(Label label) {}
    }
}
