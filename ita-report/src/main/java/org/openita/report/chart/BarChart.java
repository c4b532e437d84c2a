package org.openita.report.chart;

import java.util.List;
import org.openita.report.chart.Label.Anchor;
import org.openita.report.words.LineBreaker;
import org.openita.report.words.Typeface;

/**
 * Bars across, each with its figure and a mark at what it should reach.
 *
 * @param bars from top to bottom
 * @param targetName what the mark is
 * @param scale the axis
 * @param description every figure in words
 */
public record BarChart(List<Bar> bars, String targetName, AxisScale scale, String description) implements Chart {

    private static final double LEFT = 290;
    private static final double RIGHT = WIDTH - 70;
    private static final double LINE = 20;
    private static final double BAR = 18;

    /**
     * A bar.
     *
     * @param name what is scored
     * @param value its score
     * @param shown the score as it is written
     * @param target what it should reach
     * @param targetShown the target as it is written
     */
    public record Bar(String name, double value, String shown, double target, String targetShown) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    @Override
    public double height() {
        return 40 + bars.stream().mapToDouble(BarChart::room).sum() + legend().height();
    }

    @Override
    public void drawOn(Canvas canvas) {
        double bottom = 28 + bars.stream().mapToDouble(BarChart::room).sum();
        scale.steps().forEach(step -> drawStep(canvas, step, bottom));
        double top = 28;
        for (Bar bar : bars) {
            draw(canvas, bar, top);
            top += room(bar);
        }
        legend().drawOn(canvas, bottom + 8);
    }

    private void drawStep(Canvas canvas, double step, double bottom) {
        canvas.line(List.of(new Point(x(step), 24), new Point(x(step), bottom)), false, Pen.solid(Palette.GRID, 1));
        canvas.text(
                Label.of(x(step), 18, scale.name(step), Anchor.MIDDLE).small().in(Palette.MUTED));
    }

    private void draw(Canvas canvas, Bar bar, double top) {
        double middle = top + room(bar) / 2;
        double y = middle - (lines(bar).size() - 1) * LINE / 2 + 5;
        for (String line : lines(bar)) {
            canvas.text(Label.of(LEFT - 12, y, line, Anchor.END));
            y += LINE;
        }
        canvas.area(box(LEFT, middle - BAR / 2, x(bar.value())), Palette.FIRST);
        drawTarget(canvas, x(bar.target()), middle);
        canvas.text(Label.of(x(100) + 10, middle + 5, bar.shown(), Anchor.START).strong());
    }

    private static void drawTarget(Canvas canvas, double x, double middle) {
        canvas.line(List.of(new Point(x, middle - 13), new Point(x, middle + 13)), false, targetPen());
    }

    private static Pen targetPen() {
        return Pen.solid(Palette.TARGET, 3);
    }

    private double x(double points) {
        return LEFT + (RIGHT - LEFT) * scale.share(points);
    }

    private static List<Point> box(double x, double y, double to) {
        return List.of(new Point(x, y), new Point(to, y), new Point(to, y + BAR), new Point(x, y + BAR));
    }

    private static List<String> lines(Bar bar) {
        return LineBreaker.of(bar.name(), Typeface.REGULAR, SIZE, LEFT - 20);
    }

    private static double room(Bar bar) {
        return Math.max(34, lines(bar).size() * LINE + 12);
    }

    private Legend legend() {
        return new Legend()
                .add(targetName, (canvas, left, width) -> drawTarget(canvas, left.x() + width / 2, left.y()));
    }
}
