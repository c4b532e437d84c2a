package org.openita.report.chart;

/** A chart that is laid out for a telephone too, where a smaller copy of what stands on a page could not be read. Immutable. */
public interface FluidChart extends Chart {

    /** The height where there is so much room. */
    double height(Room room);

    /** Draws it as wide as there is room. */
    void drawOn(Canvas canvas, Room room);

    @Override
    default double height() {
        return height(Room.PAGE);
    }

    @Override
    default void drawOn(Canvas canvas) {
        drawOn(canvas, Room.PAGE);
    }
}
