package org.openita.report.chart;

/**
 * A chart: what it shows, and how it is drawn. Immutable.
 *
 * <p>Sizes are in units of which 720 go into the width of a page. Every chart is laid out for a telephone too, where a smaller
 * copy of what stands on a page could not be read.
 */
public interface Chart {

    /** The width of every chart on a page. */
    double WIDTH = 720;

    /** The size of letters. */
    double SIZE = 15;

    /** The size of letters where space is scarce. */
    double SMALL = 13;

    /** The height where there is so much room. */
    double height(Room room);

    /** The height on a page. */
    default double height() {
        return height(Room.PAGE);
    }

    /** What is shown, for those who cannot see it: every figure in words. */
    String description();

    /** Draws it as wide as there is room. */
    void drawOn(Canvas canvas, Room room);

    /** Draws it for a page. */
    default void drawOn(Canvas canvas) {
        drawOn(canvas, Room.PAGE);
    }
}
