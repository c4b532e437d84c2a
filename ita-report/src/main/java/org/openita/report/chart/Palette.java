package org.openita.report.chart;

import java.util.Locale;

/**
 * The colours of a chart. They stay apart for colour-blind eyes and in grey, and whatever a colour says is also said by a
 * mark, a line pattern or a word.
 */
public enum Palette {
    /** Letters. */
    TEXT(0x1B1F24),
    /** Letters of less weight, axes. */
    MUTED(0x57606A),
    /** Lines to read off. */
    GRID(0xC9D1D9),
    /** What is shown first: this year, part 1. */
    FIRST(0x0B4F8A),
    /** What it is compared with: the year before, part 2. */
    SECOND(0xC2560A),
    /** A third line. */
    THIRD(0x5B7F1F),
    /** A fourth line. */
    FOURTH(0x7A4B94),
    /** What is to be reached. */
    TARGET(0x8B1A2B),
    /** A pale area. */
    AREA(0xDCE8F3),
    /** The paper itself. */
    PAPER(0xFFFFFF);

    private final int rgb;

    Palette(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue in the lower three bytes. */
    public int rgb() {
        return rgb;
    }

    /** The name in style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ink of a line in order: first, second, third, fourth, and again. */
    public static Palette ofLine(int index) {
        return new Palette[] {FIRST, SECOND, THIRD, FOURTH}[index % 4];
    }
}
