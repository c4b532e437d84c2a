package org.openita.report.chart;

import java.util.List;

/** What a chart is drawn on. Three strokes are enough, and keep every back end small. */
public interface Canvas {

    /** Fills an area. */
    void area(List<Point> corners, Palette ink);

    /** Draws a line through points. */
    void line(List<Point> points, boolean closed, Pen pen);

    /** Writes a line of text; marks above and below letters are never cut. */
    void text(Label label);
}
