package org.openita.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.openita.report.words.Typeface;

/** Draws on a picture. */
public final class PngCanvas implements Canvas {

    private final Graphics2D graphics;

    private PngCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** A chart as a picture in PNG, on white paper. */
    public static byte[] draw(Chart chart, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(Chart.WIDTH * scale),
                (int) Math.ceil(chart.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            prepare(graphics, image, scale);
            chart.drawOn(new PngCanvas(graphics));
        } finally {
            graphics.dispose();
        }
        return PngFile.of(image);
    }

    private static void prepare(Graphics2D graphics, BufferedImage image, double scale) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void area(List<Point> corners, Palette ink) {
        graphics.setColor(new Color(ink.rgb()));
        graphics.fill(path(corners, true));
    }

    @Override
    public void line(List<Point> points, boolean closed, Pen pen) {
        graphics.setColor(new Color(pen.ink().rgb()));
        graphics.setStroke(stroke(pen));
        graphics.draw(path(points, closed));
    }

    @Override
    public void text(Label label) {
        Typeface face = Typeface.of(label.bold());
        double width = face.width(label.text(), label.size());
        double left = switch (label.anchor()) {
            case START -> label.at().x();
            case MIDDLE -> label.at().x() - width / 2;
            case END -> label.at().x() - width;
        };
        graphics.setColor(new Color(label.ink().rgb()));
        graphics.setFont(face.font(label.size()));
        graphics.drawString(label.text(), (float) left, (float) label.at().y());
    }

    private static BasicStroke stroke(Pen pen) {
        List<Double> dashes = pen.pattern().dashes();
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dashes.get(i).floatValue();
        }
        return new BasicStroke(
                (float) pen.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                lengths.length == 0 ? null : lengths,
                0);
    }

    private static Path2D path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
