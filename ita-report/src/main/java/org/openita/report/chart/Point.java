package org.openita.report.chart;

/**
 * A place on a chart.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {

    /** The place at a distance and angle from here; 0 is upwards, angles in radians run clockwise. */
    Point towards(double angle, double distance) {
        return new Point(x + distance * Math.sin(angle), y - distance * Math.cos(angle));
    }
}
