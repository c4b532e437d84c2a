package org.openita.report.chart;

/**
 * How a line is drawn.
 *
 * @param ink its colour
 * @param width its width
 * @param pattern dashes, or none
 */
public record Pen(Ink ink, double width, Pattern pattern) {

    /** Lines that are told apart without colour. */
    public enum Pattern {
        SOLID,
        DASHED(9, 5),
        DOTTED(2, 4),
        MIXED(12, 4, 2, 4);

        private final double[] dashes;

        Pattern(double... dashes) {
            this.dashes = dashes;
        }

        /** Lengths of dashes and gaps; empty for a solid line. */
        public double[] dashes() {
            return dashes.clone();
        }

        /** The pattern of a line in order: solid first, then the others, and again. */
        public static Pattern ofLine(int index) {
            return values()[index % values().length];
        }
    }

    static Pen solid(Ink ink, double width) {
        return new Pen(ink, width, Pattern.SOLID);
    }
}
