package org.openita.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.openita.report.chart.Canvas;
import org.openita.report.chart.Chart;
import org.openita.report.chart.FluidChart;
import org.openita.report.chart.Label;
import org.openita.report.chart.Palette;
import org.openita.report.chart.Pen;
import org.openita.report.chart.Point;
import org.openita.report.chart.Room;
import org.openita.report.words.Decimals;

/** Draws a chart as SVG within a page, in the colours of the page's style sheet. */
final class SvgCanvas implements Canvas {

    private final Markup markup;

    private SvgCanvas(Markup markup) {
        this.markup = markup;
    }

    /** Writes a chart, for wide screens and for narrow ones; the style sheet shows one of them. */
    static void draw(Chart chart, String title, String id, Markup markup) {
        open(chart.height(), Room.PAGE, chart instanceof FluidChart ? "w" : "", id, markup);
        markup.element("title", title, "id", id + "-t").element("desc", chart.description(), "id", id + "-d");
        chart.drawOn(new SvgCanvas(markup));
        markup.close().line();
        if (chart instanceof FluidChart fluid) {
            open(fluid.height(Room.TELEPHONE), Room.TELEPHONE, "n", id, markup);
            fluid.drawOn(new SvgCanvas(markup), Room.TELEPHONE);
            markup.close().line();
        }
    }

    private static void open(double height, Room room, String kind, String id, Markup markup) {
        markup.begin("svg")
                .with("class", kind)
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + Markup.number(room.width()) + " " + Markup.number(height))
                .with("role", "img")
                .with("aria-labelledby", id + "-t " + id + "-d")
                .end();
    }

    @Override
    public void area(List<Point> corners, Palette ink) {
        markup.empty("polygon", "class", "f-" + ink.key(), "points", points(corners));
    }

    @Override
    public void line(List<Point> points, boolean closed, Pen pen) {
        String element = closed ? "polygon" : "polyline";
        String dashes = pen.pattern().dashes().stream().map(Markup::number).collect(Collectors.joining(" "));
        String kind = "l s-" + pen.ink().key();
        String width = Markup.number(pen.width());
        if (dashes.isEmpty()) {
            markup.empty(element, "class", kind, "stroke-width", width, "points", points(points));
        } else {
            markup.empty(
                    element,
                    "class",
                    kind,
                    "stroke-width",
                    width,
                    "stroke-dasharray",
                    dashes,
                    "points",
                    points(points));
        }
    }

    /** What most labels are, the style sheet says once. */
    @Override
    public void text(Label label) {
        markup.begin("text")
                .with("class", kinds(label))
                .with("lang", markup.calls(label.text()) ? "th" : "")
                .with("x", Markup.number(label.at().x()))
                .with("y", Markup.number(label.at().y()))
                .with("font-size", label.size() == Chart.SIZE ? "" : Markup.number(label.size()))
                .end()
                .text(label.text())
                .close();
    }

    private static String kinds(Label label) {
        String ink = label.ink() == Palette.TEXT ? "" : "f-" + label.ink().key();
        String side = switch (label.anchor()) {
            case START -> "";
            case MIDDLE -> " m";
            case END -> " e";
        };
        return (ink + side + (label.bold() ? " b" : "")).strip();
    }

    private static String points(List<Point> points) {
        StringBuilder text = new StringBuilder(points.size() * 12);
        for (Point point : points) {
            text.append(text.length() == 0 ? "" : " ");
            Decimals.append(text, Math.round(point.x() * 10) / 10.0);
            text.append(',');
            Decimals.append(text, Math.round(point.y() * 10) / 10.0);
        }
        return text.toString();
    }
}
