package org.openita.report.chart;

/** How much room a chart has across. Letters have the same size in each, so that they can be read in each. */
public enum Room {
    /** Between the margins of a page, or on a wide screen. */
    PAGE(Chart.WIDTH),
    /** On a telephone held upright, where a unit is about a pixel. */
    TELEPHONE(350);

    private final double width;

    Room(double width) {
        this.width = width;
    }

    /** The width in units of the chart. */
    public double width() {
        return width;
    }

    boolean isNarrow() {
        return this == TELEPHONE;
    }
}
