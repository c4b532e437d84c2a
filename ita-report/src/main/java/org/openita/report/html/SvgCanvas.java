package org.openita.report.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openita.report.chart.Canvas;
import org.openita.report.chart.Chart;
import org.openita.report.chart.Label;
import org.openita.report.chart.Palette;
import org.openita.report.chart.Pen;
import org.openita.report.chart.Point;
import org.openita.report.words.Decimals;

/** Draws a chart as SVG within a page, in the colours of the page's style sheet. */
final class SvgCanvas implements Canvas {

    private final Markup markup;

    private SvgCanvas(Markup markup) {
        this.markup = markup;
    }

    /** Writes a chart. */
    static void draw(Chart chart, String title, String id, Markup markup) {
        String box = "0 0 " + Markup.number(Chart.WIDTH) + " " + Markup.number(chart.height());
        markup.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                box,
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d");
        markup.element("title", title, "id", id + "-t").element("desc", chart.description(), "id", id + "-d");
        chart.drawOn(new SvgCanvas(markup));
        markup.close().line();
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

    @Override
    public void text(Label label) {
        String kind = "f-" + label.ink().key() + (label.bold() ? " b" : "");
        markup.element(
                "text",
                label.text(),
                "class",
                kind,
                "x",
                Markup.number(label.at().x()),
                "y",
                Markup.number(label.at().y()),
                "font-size",
                Markup.number(label.size()),
                "text-anchor",
                label.anchor().name().toLowerCase(Locale.ROOT));
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
