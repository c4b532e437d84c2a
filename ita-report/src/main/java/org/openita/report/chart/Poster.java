package org.openita.report.chart;

import java.util.List;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.LineBreaker;
import org.openita.report.words.Typeface;

/**
 * A page for screens, 4 wide by 5 high: whose result it is, the score and the level, a sentence, and lists.
 *
 * @param heading what it is, on one line
 * @param agency whose result
 * @param score the overall score as it is written
 * @param scoreNote what stands under the score
 * @param level the level
 * @param sentence what matters most; empty for nothing
 * @param sections lists, each with its title
 * @param foot what stands at the end
 * @param description all of it in words
 */
public record Poster(
        String heading,
        String agency,
        String score,
        String scoreNote,
        String level,
        String sentence,
        List<Section> sections,
        String foot,
        String description)
        implements Chart {

    private static final double HEIGHT = WIDTH * 5 / 4;
    private static final double RIM = 12;
    private static final double MARGIN = 36;
    private static final double BAND = 150;
    private static final double LARGE = 64;
    private static final double MIDDLE = 26;
    private static final double BODY = 18.5;
    private static final double LINE = 1.42;

    /** A list with its title. */
    public record Section(String title, List<String> points) {

        public Section {
            points = List.copyOf(points);
        }
    }

    public Poster {
        sections = List.copyOf(sections);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void drawOn(Canvas canvas) {
        canvas.area(box(RIM, RIM, WIDTH - RIM, BAND), Palette.FIRST);
        double y = text(canvas, heading, MARGIN, 44, BODY, false, Palette.PAPER);
        text(canvas, agency, MARGIN, y + 40, size(agency), true, Palette.PAPER);
        result(canvas);
        y = BAND + 150;
        if (!sentence.isEmpty()) {
            y = notice(canvas, y);
        }
        for (Section section : sections) {
            y = section(canvas, section, y);
        }
        canvas.text(new Label(new Point(MARGIN, HEIGHT - 20), foot, SMALL, Anchor.START, Palette.MUTED, false));
    }

    /** A long name is set smaller, so that it stays in the band. */
    private static double size(String name) {
        boolean isLong = LineBreaker.of(name, Typeface.of(true), MIDDLE + 6, WIDTH - 2 * MARGIN)
                        .size()
                > 1;
        return isLong ? BODY + 1 : MIDDLE + 6;
    }

    private void result(Canvas canvas) {
        double base = BAND + 86;
        canvas.text(new Label(new Point(MARGIN, base), score, LARGE, Anchor.START, Palette.FIRST, true));
        canvas.text(new Label(new Point(MARGIN, base + 32), scoreNote, SIZE, Anchor.START, Palette.MUTED, false));
        List<String> lines = LineBreaker.of(level, Typeface.of(true), MIDDLE + 10, WIDTH / 2 - MARGIN);
        double y = base - 8 - (lines.size() - 1) * MIDDLE / 2;
        for (String line : lines) {
            Point at = new Point(WIDTH - MARGIN, y);
            canvas.text(new Label(at, line, MIDDLE + 10, Anchor.END, Palette.FIRST, true));
            y += (MIDDLE + 10) * LINE;
        }
    }

    private double notice(Canvas canvas, double y) {
        List<String> lines = LineBreaker.of(sentence, Typeface.of(true), BODY + 2, WIDTH - 2 * MARGIN - 32);
        double height = lines.size() * (BODY + 2) * LINE + 22;
        canvas.area(box(MARGIN, y, WIDTH - MARGIN, y + height), Palette.AREA);
        canvas.area(box(MARGIN, y, MARGIN + 5, y + height), Palette.TARGET);
        text(canvas, sentence, MARGIN + 18, y + 32, BODY + 2, true, Palette.TEXT);
        return y + height + 10;
    }

    private static double section(Canvas canvas, Section section, double top) {
        if (section.points().isEmpty()) {
            return top;
        }
        double y = text(canvas, section.title(), MARGIN, top + 30, BODY + 2, true, Palette.FIRST);
        for (String point : section.points()) {
            y = text(canvas, point, MARGIN + 8, y, BODY, false, Palette.TEXT) + 3;
        }
        return y - 8;
    }

    /** Lines one under the other; returns the base line of what comes next. */
    private static double text(Canvas canvas, String text, double x, double y, double size, boolean bold, Palette ink) {
        double base = y;
        for (String line : LineBreaker.of(text, Typeface.of(bold), size, WIDTH - MARGIN - x)) {
            canvas.text(new Label(new Point(x, base), line, size, Anchor.START, ink, bold));
            base += size * LINE;
        }
        return base;
    }

    private static List<Point> box(double left, double top, double right, double bottom) {
        return List.of(new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom));
    }
}
