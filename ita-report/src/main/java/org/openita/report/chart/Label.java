package org.openita.report.chart;

/**
 * A line of text on a chart.
 *
 * @param at where its base line begins, has its middle, or ends
 * @param text the text
 * @param size its size
 * @param anchor what of it is at the place
 * @param ink its colour
 * @param bold whether it is bold
 */
public record Label(Point at, String text, double size, Anchor anchor, Palette ink, boolean bold) {

    /** Which part of a text is at its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    static Label of(double x, double y, String text, Anchor anchor) {
        return new Label(new Point(x, y), text, Chart.SIZE, anchor, Palette.TEXT, false);
    }

    Label small() {
        return new Label(at, text, Chart.SMALL, anchor, ink, bold);
    }

    Label in(Palette other) {
        return new Label(at, text, size, anchor, other, bold);
    }

    Label strong() {
        return new Label(at, text, size, anchor, ink, true);
    }
}
