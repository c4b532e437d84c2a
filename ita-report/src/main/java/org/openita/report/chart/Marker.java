package org.openita.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Marks of points, told apart by their shape. */
enum Marker {
    CIRCLE(16, 0),
    SQUARE(4, Math.PI / 4),
    TRIANGLE(3, 0),
    DIAMOND(4, 0);

    private final int corners;
    private final double turn;

    Marker(int corners, double turn) {
        this.corners = corners;
        this.turn = turn;
    }

    static Marker ofLine(int index) {
        return values()[index % values().length];
    }

    /** A filled mark with a rim of paper, so that it stands out from lines. */
    void drawOn(Canvas canvas, Point at, double radius, Palette ink) {
        canvas.area(outline(at, radius), ink);
        canvas.line(outline(at, radius), true, Pen.solid(Palette.PAPER, 1));
    }

    /** An empty mark. */
    void drawHollowOn(Canvas canvas, Point at, double radius, Palette ink) {
        canvas.area(outline(at, radius), Palette.PAPER);
        canvas.line(outline(at, radius), true, Pen.solid(ink, 2.4));
    }

    private List<Point> outline(Point at, double radius) {
        return ring(at, radius, corners, turn);
    }

    static List<Point> ring(Point at, double radius, int corners, double turn) {
        List<Point> ring = new ArrayList<>(corners);
        for (int i = 0; i < corners; i++) {
            ring.add(at.towards(turn + 2 * Math.PI * i / corners, radius));
        }
        return ring;
    }
}
