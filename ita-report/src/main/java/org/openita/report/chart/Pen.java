package org.openita.report.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How a line is drawn.
 *
 * @param ink its colour
 * @param width its width
 * @param pattern dashes, or none
 */
public record Pen(Palette ink, double width, Pattern pattern) {

    /** Lines that are told apart without colour. */
    public enum Pattern {
        SOLID,
        DASHED(9.0, 5.0),
        DOTTED(2.0, 4.0),
        MIXED(12.0, 4.0, 2.0, 4.0);

        private final ImmutableList<Double> dashes;

        Pattern(Double... dashes) {
            this.dashes = ImmutableList.copyOf(dashes);
        }

        /** Lengths of dashes and gaps; empty for a solid line. */
        public List<Double> dashes() {
            return dashes;
        }

        /** The pattern of a line in order: solid first, then the others, and again. */
        public static Pattern ofLine(int index) {
            return values()[index % values().length];
        }
    }

    static Pen solid(Palette ink, double width) {
        return new Pen(ink, width, Pattern.SOLID);
    }
}
