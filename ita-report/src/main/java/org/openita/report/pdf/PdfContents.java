package org.openita.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jspecify.annotations.Nullable;
import org.openita.report.block.Contents;
import org.openita.report.block.Heading;
import org.openita.report.block.Report;
import org.openita.report.block.Table.Align;

/** A table of contents with page numbers, whose lines lead to what they name. Not thread-safe. */
final class PdfContents {

    private static final double SIZE = Typesetter.SIZE;
    private static final double HEIGHT = Typesetter.lineHeight(SIZE);

    private final Report report;
    private final Typesetter setting;
    private final List<Way> ways = new ArrayList<>();

    private record Way(Heading heading, PDPage page, PDRectangle line, PDStructureElement element) {}

    PdfContents(Report report, Typesetter setting) {
        this.report = report;
        this.setting = setting;
    }

    /** @param pages on which page each heading stands, as far as it is known */
    void write(Contents contents, Map<String, Integer> pages) {
        setting.paragraph(contents.title(), 16, true, Typesetter.ACCENT, 0, Align.CENTRE);
        setting.down(8);
        setting.tree()
                .in(
                        "TOC",
                        () -> report.headings(2)
                                .forEach(heading ->
                                        setting.tree().in("TOCI", () -> entry(heading, pages.get(heading.id())))));
    }

    private void entry(Heading heading, @Nullable Integer page) {
        boolean isPart = heading.level() == 1;
        double indent = isPart ? 0 : 16;
        double left = setting.left() + indent;
        List<String> lines = setting.lines(heading.text(), SIZE, isPart, setting.width() - indent - 50);
        for (int i = 0; i < lines.size(); i++) {
            setting.need(HEIGHT);
            String line = lines.get(i);
            boolean isLast = i == lines.size() - 1;
            PDStructureElement link = setting.tree().in("Link", () -> {
                setting.line(line, SIZE, isPart, Typesetter.TEXT, left, setting.width(), Align.LEFT);
                if (isLast) {
                    pageNumber(line, left, isPart, page);
                }
            });
            ways.add(new Way(heading, setting.sheet().page(), place(left), link));
            setting.down(HEIGHT);
        }
    }

    private PDRectangle place(double left) {
        double bottom = setting.sheet().height() - setting.y() - HEIGHT;
        double width = setting.left() + setting.width() - left;
        return new PDRectangle((float) left, (float) bottom, (float) width, (float) HEIGHT);
    }

    private void pageNumber(String line, double left, boolean isPart, @Nullable Integer page) {
        String number = page == null ? "" : report.words().of(page.toString());
        setting.line(number, SIZE, isPart, Typesetter.TEXT, setting.left(), setting.width(), Align.RIGHT);
        double from = left + setting.font(isPart).face().width(line, SIZE) + 6;
        double to = setting.left() + setting.width() - 26;
        double y = setting.y() + SIZE * 1.05;
        if (to > from) {
            double[] dots = {0.8, 2.6};
            setting.sheet().line(new double[] {from, to}, new double[] {y, y}, false, 0.7, dots, Typesetter.MUTED);
        }
    }

    /** Makes the lines lead to the places where the headings came to stand. */
    void link(Map<Heading, PdfPlace> places) {
        for (Way way : ways) {
            PdfPlace place = places.get(way.heading());
            if (place != null) {
                link(way, place);
            }
        }
    }

    private void link(Way way, PdfPlace place) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(way.line());
        link.setDestination(place.destination());
        link.setContents(way.heading().text());
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setPrinted(true);
        try {
            way.page().getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        setting.tree().link(link, way.element());
    }
}
