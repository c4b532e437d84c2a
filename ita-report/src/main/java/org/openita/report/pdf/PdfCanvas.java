package org.openita.report.pdf;

import java.util.List;
import org.openita.report.chart.Canvas;
import org.openita.report.chart.Label;
import org.openita.report.chart.Palette;
import org.openita.report.chart.Pen;
import org.openita.report.chart.Point;

/** Draws a chart on a sheet, as lines and letters. */
final class PdfCanvas implements Canvas {

    private final Typesetter setting;
    private final double left;
    private final double top;
    private final double scale;

    PdfCanvas(Typesetter setting, double left, double top, double scale) {
        this.setting = setting;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    @Override
    public void area(List<Point> corners, Palette ink) {
        setting.sheet().area(xs(corners), ys(corners), ink.rgb());
    }

    @Override
    public void line(List<Point> points, boolean closed, Pen pen) {
        double[] dashes = pen.pattern().dashes().stream()
                .mapToDouble(length -> length * scale)
                .toArray();
        setting.sheet()
                .line(
                        xs(points),
                        ys(points),
                        closed,
                        pen.width() * scale,
                        dashes,
                        pen.ink().rgb());
    }

    @Override
    public void text(Label label) {
        PdfFont font = setting.font(label.bold());
        double size = label.size() * scale;
        double width = font.face().width(label.text(), size);
        double x = left + label.at().x() * scale;
        double start = switch (label.anchor()) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        setting.sheet()
                .text(
                        font,
                        label.text(),
                        size,
                        start,
                        top + label.at().y() * scale,
                        label.ink().rgb());
    }

    private double[] xs(List<Point> points) {
        return points.stream().mapToDouble(point -> left + point.x() * scale).toArray();
    }

    private double[] ys(List<Point> points) {
        return points.stream().mapToDouble(point -> top + point.y() * scale).toArray();
    }
}
