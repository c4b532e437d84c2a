package org.openita.report.chart;

/**
 * A chart: what it shows, and how it is drawn. Immutable.
 *
 * <p>Sizes are in units of which 720 go into the width of a page.
 */
public interface Chart {

    /** The width of every chart on a page. */
    double WIDTH = 720;

    /** The size of letters. */
    double SIZE = 15;

    /** The size of letters where space is scarce. */
    double SMALL = 13;

    /** The height. */
    double height();

    /** What is shown, for those who cannot see it: every figure in words. */
    String description();

    /** Draws it. */
    void drawOn(Canvas canvas);
}
