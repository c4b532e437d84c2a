package org.openita.report.chart;

import java.util.List;
import org.openita.report.chart.Label.Anchor;

/**
 * Two figures of each subject on one line, so that one sees how far they are apart.
 *
 * @param pairs from top to bottom
 * @param firstName what the first figures are, drawn as filled circles
 * @param secondName what the second figures are, drawn as empty squares
 * @param scale the axis
 * @param description every figure in words
 */
public record PairChart(List<Pair> pairs, String firstName, String secondName, AxisScale scale, String description)
        implements FluidChart {

    private static final double LEFT = 280;
    private static final double NARROW_LEFT = 62;
    private static final double RIGHT_MARGIN = 76;
    private static final double GAP = 62;

    /**
     * Two figures of a subject.
     *
     * @param name the subject
     * @param first the first score, NaN where there is none
     * @param second the second score, NaN where there is none
     * @param firstShown the first as it is written
     * @param secondShown the second as it is written
     */
    public record Pair(String name, double first, double second, String firstShown, String secondShown) {}

    public PairChart {
        pairs = List.copyOf(pairs);
    }

    @Override
    public double height(Room room) {
        return axis(room).bottom() + 12 + legend(room).height();
    }

    @Override
    public void drawOn(Canvas canvas, Room room) {
        NamedRows axis = axis(room);
        axis.drawOn(canvas, (row, middle) -> draw(canvas, axis, pairs.get(row), middle));
        legend(room).drawOn(canvas, axis.bottom() + 8);
    }

    private NamedRows axis(Room room) {
        double left = room.isNarrow() ? NARROW_LEFT : LEFT;
        return new NamedRows(scale, left, room.width() - RIGHT_MARGIN, GAP, labels(), room);
    }

    private List<String> labels() {
        return pairs.stream().map(Pair::name).toList();
    }

    private static void draw(Canvas canvas, NamedRows axis, Pair pair, double middle) {
        if (!Double.isNaN(pair.first()) && !Double.isNaN(pair.second())) {
            canvas.line(
                    List.of(new Point(axis.x(pair.first()), middle), new Point(axis.x(pair.second()), middle)),
                    false,
                    Pen.solid(Palette.MUTED, 3));
        }
        mark(canvas, axis, pair.second(), pair.secondShown(), middle, pair.second() > pair.first(), false);
        mark(canvas, axis, pair.first(), pair.firstShown(), middle, !(pair.second() > pair.first()), true);
    }

    /** A mark with its figure on the side that is away from the other one. */
    private static void mark(
            Canvas canvas, NamedRows axis, double value, String shown, double middle, boolean right, boolean isFirst) {
        if (Double.isNaN(value)) {
            return;
        }
        Point at = new Point(axis.x(value), middle);
        if (isFirst) {
            Marker.CIRCLE.drawOn(canvas, at, 7.5, Palette.FIRST);
        } else {
            Marker.SQUARE.drawHollowOn(canvas, at, 9, Palette.SECOND);
        }
        double aside = right ? 13 : -13;
        canvas.text(Label.of(at.x() + aside, middle + 5, shown, right ? Anchor.START : Anchor.END)
                .in(isFirst ? Palette.FIRST : Palette.SECOND)
                .strong());
    }

    private Legend legend(Room room) {
        return new Legend(room)
                .add(
                        firstName,
                        (canvas, left, width) -> Marker.CIRCLE.drawOn(canvas, middle(left, width), 7.5, Palette.FIRST))
                .add(
                        secondName,
                        (canvas, left, width) ->
                                Marker.SQUARE.drawHollowOn(canvas, middle(left, width), 9, Palette.SECOND));
    }

    private static Point middle(Point left, double width) {
        return new Point(left.x() + width / 2, left.y());
    }
}
