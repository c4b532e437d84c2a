package org.openita.report.chart;

import java.util.List;
import java.util.Optional;

/**
 * Scores of several subjects around a centre, this year's and those of earlier years, with a ring to reach.
 *
 * @param axes the subjects, clockwise from the top
 * @param series lines, the first the most important; a value of NaN is a gap
 * @param ring the ring to reach, where there is one
 * @param description every figure in words
 */
public record RadarChart(List<Axis> axes, List<Series> series, Optional<Ring> ring, AxisScale scale, String description)
        implements FluidChart {

    /**
     * A subject.
     *
     * @param number what it is called where there is little room
     * @param name what it is
     */
    public record Axis(String number, String name) {

        String full() {
            return number + ". " + name;
        }
    }

    /**
     * A ring to reach.
     *
     * @param points how far out it is on each axis
     * @param name what it is
     */
    public record Ring(List<Double> points, String name) {

        public Ring {
            points = List.copyOf(points);
        }
    }

    public RadarChart {
        axes = List.copyOf(axes);
        series = List.copyOf(series);
    }

    @Override
    public double height(Room room) {
        return new RadarDrawing(this, room).bottom() + 8 + legend(room).height();
    }

    @Override
    public void drawOn(Canvas canvas, Room room) {
        RadarDrawing drawing = new RadarDrawing(this, room);
        drawing.drawOn(canvas);
        legend(room).drawOn(canvas, drawing.bottom());
    }

    private Legend legend(Room room) {
        Legend legend = new Legend(room);
        for (int i = 0; i < series.size(); i++) {
            legend.line(series.get(i).name(), RadarDrawing.pen(i), Marker.ofLine(i));
        }
        ring.ifPresent(each -> legend.line(each.name, RadarDrawing.ringPen()));
        return legend;
    }
}
