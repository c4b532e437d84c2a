package org.openita.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.report.words.Typeface;

class ChartTest {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int INK = 0xFF000000 | Palette.FIRST.rgb();
    private static final AxisScale SCALE = AxisScale.around(Stream.of(62.5).mapToDouble(v -> v), text -> text);
    private static final String LONG =
            "การเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียภายนอกมีส่วนร่วมในการปรับปรุงการดำเนินงานของหน่วยงาน";

    static List<FluidChart> charts() {
        Series now = series("ปี 2567", 97.4, 62.5, 100.0, 92.8, 83.8);
        Series before = series("ปี 2566", 91.0, 70.0, 88.0, 62.5, 99.9);
        List<RadarChart.Axis> axes = List.of(
                new RadarChart.Axis("1", "การปฏิบัติหน้าที่"),
                new RadarChart.Axis("2", LONG),
                new RadarChart.Axis("3", "การใช้อำนาจ"),
                new RadarChart.Axis("4", "ผู้"),
                new RadarChart.Axis("5", "ที่"));
        RadarChart.Ring ring = new RadarChart.Ring(Collections.nCopies(5, 85.0), "วงเกณฑ์ 85 คะแนน");
        RadarChart.Ring uneven = new RadarChart.Ring(List.of(85.0, 89.0, 85.0, 85.0, 95.0), "วงเกณฑ์ 85, 89, 95 คะแนน");
        return List.of(
                new RadarChart(axes, List.of(now), Optional.of(uneven), SCALE, "d"),
                new RadarChart(axes, List.of(now, before), Optional.of(ring), SCALE, "d"),
                new BarChart(
                        List.of(
                                new BarChart.Bar("e9 ผู้ใช้", 62.5, "62.50", 85, "85"),
                                new BarChart.Bar("e1 " + LONG, 100, "100.00", 100, "100")),
                        "เกณฑ์",
                        SCALE,
                        "d"),
                new PairChart(
                        List.of(
                                new PairChart.Pair("e9 " + LONG, 62.5, 100, "62.50", "100.00"),
                                new PairChart.Pair("e1", 77, 77, "77.00", "77.00")),
                        "EIT ส่วนที่ 1",
                        "EIT ส่วนที่ 2",
                        SCALE,
                        "d"),
                new TrendChart(
                        List.of("ปี 2563", "ปี 2564", "ปี 2565", "ปี 2566", "ปี 2567"),
                        List.of(now, before),
                        Set.of(3),
                        "เปลี่ยนวิธี",
                        List.of(new TrendChart.Goal("เป้าหมาย", 85)),
                        SCALE,
                        "d"),
                new SpreadChart(
                        List.of(
                                new SpreadChart.Row(LONG, 70, 85, 91, "85.00", 88),
                                new SpreadChart.Row("ลำพูน", 62.5, 100, 100, "100.00", Double.NaN)),
                        new SpreadChart.Names("ครึ่งกลาง", LONG, "ทั้งประเทศ"),
                        SCALE,
                        "d"));
    }

    static Stream<Chart> chartsAndPoster() {
        return Stream.concat(charts().stream(), Stream.of(poster()));
    }

    private static Poster poster() {
        return new Poster(
                "ผลการประเมิน",
                "เทศบาลตำบลก้อ",
                "95.11",
                "คะแนนรวม",
                "ผ่าน",
                LONG,
                List.of(new Poster.Section("จุดแข็ง", List.of(LONG, "สั้น"))),
                "ที่มา",
                "d");
    }

    private static Series series(String name, double... values) {
        List<Double> all = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (double value : values) {
            all.add(value);
            shown.add(Double.toString(value));
        }
        return new Series(name, all, shown);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothingIsCutOffAtTheEdges(FluidChart chart) {
        for (Room room : Room.values()) {
            Edges edges = new Edges();
            chart.drawOn(edges, room);
            assertThat(edges.labels).isPositive();
            assertThat(edges.left).as("left of " + room).isNotNegative();
            assertThat(edges.top).as("top of " + room).isNotNegative();
            assertThat(edges.right).as("right of " + room).isLessThanOrEqualTo(room.width());
            assertThat(edges.bottom).as("bottom of " + room).isLessThanOrEqualTo(chart.height(room));
        }
    }

    @ParameterizedTest
    @MethodSource("chartsAndPoster")
    void isDrawnAsAPictureWithAnEmptyRim(Chart chart) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(PngCanvas.draw(chart, 2)));
        int right = picture.getWidth() - 1;
        int bottom = picture.getHeight() - 1;
        assertThat(IntStream.rangeClosed(0, bottom)
                        .flatMap(y -> IntStream.of(picture.getRGB(0, y), picture.getRGB(right, y)))
                        .distinct())
                .containsExactly(WHITE);
        assertThat(IntStream.rangeClosed(0, right)
                        .flatMap(x -> IntStream.of(picture.getRGB(x, 0), picture.getRGB(x, bottom)))
                        .distinct())
                .containsExactly(WHITE);
        assertThat(picture.getRGB(0, 0, right, bottom, null, 0, right)).contains(WHITE, INK);
    }

    @Test
    void nothingIsCutOffAtTheEdgesOfAPoster() {
        Edges edges = new Edges();
        poster().drawOn(edges);
        assertThat(edges.labels).isPositive();
        assertThat(edges.left).isNotNegative();
        assertThat(edges.top).isNotNegative();
        assertThat(edges.right).isLessThanOrEqualTo(Chart.WIDTH);
        assertThat(edges.bottom).isLessThanOrEqualTo(poster().height());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void lettersAreNoSmallerOnATelephone(FluidChart chart) {
        Edges edges = new Edges();
        chart.drawOn(edges, Room.TELEPHONE);
        assertThat(edges.smallest).isGreaterThanOrEqualTo(12);
    }

    /** How far a chart reaches; marks above letters need 1.35 times the size of the letters, those below 0.4. */
    private static final class Edges implements Canvas {

        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right;
        private double bottom;
        private double smallest = Double.MAX_VALUE;
        private int labels;

        @Override
        public void area(List<Point> corners, Palette ink) {
            corners.forEach(corner -> reach(corner.x(), corner.y(), corner.x(), corner.y()));
        }

        @Override
        public void line(List<Point> points, boolean closed, Pen pen) {
            area(points, pen.ink());
        }

        @Override
        public void text(Label label) {
            labels++;
            smallest = Math.min(smallest, label.size());
            double width = Typeface.of(label.bold()).width(label.text(), label.size());
            double start = switch (label.anchor()) {
                case START -> label.at().x();
                case MIDDLE -> label.at().x() - width / 2;
                case END -> label.at().x() - width;
            };
            double y = label.at().y();
            reach(start, y - 1.35 * label.size(), start + width, y + 0.4 * label.size());
        }

        private void reach(double x1, double y1, double x2, double y2) {
            left = Math.min(left, x1);
            top = Math.min(top, y1);
            right = Math.max(right, x2);
            bottom = Math.max(bottom, y2);
        }
    }
}
