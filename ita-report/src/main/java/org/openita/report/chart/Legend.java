package org.openita.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.Typeface;

/** Which line is what: samples with names, in rows across the chart. */
final class Legend {

    private static final double SAMPLE = 34;
    private static final double GAP = 24;
    private static final double ROW = 24;

    /** One entry. */
    interface Sample {
        void drawOn(Canvas canvas, Point left, double width);
    }

    private record Entry(String name, Sample sample) {}

    private final List<Entry> entries = new ArrayList<>();

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
        double x = 16;
        double y = top;
        for (Entry entry : entries) {
            double width = SAMPLE + 8 + Typeface.REGULAR.width(entry.name(), Chart.SIZE);
            if (x > 16 && x + width > Chart.WIDTH - 8) {
                x = 16;
                y += ROW;
            }
            entry.sample().drawOn(canvas, new Point(x, y + 12), SAMPLE);
            canvas.text(Label.of(x + SAMPLE + 8, y + 17, entry.name(), Anchor.START));
            x += width + GAP;
        }
        return y;
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
