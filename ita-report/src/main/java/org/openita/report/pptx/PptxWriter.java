package org.openita.report.pptx;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openita.model.loader.OwnLoader;
import org.openita.report.block.Block;
import org.openita.report.block.Cover;
import org.openita.report.block.Heading;
import org.openita.report.block.Report;
import org.openita.report.chart.Palette;

/**
 * Writes a report as slides, one a heading of level 1 with what follows it: texts and tables that can be changed, charts as pictures
 * with descriptions. Letters become smaller where a slide is full. Not thread-safe.
 */
public final class PptxWriter {

    /** In points, sixteen by nine. */
    static final int WIDTH = 960;

    static final int HEIGHT = 540;
    static final double MARGIN = 44;

    /** POI looks for its log and its parsers by the context class loader of whoever comes first. */
    private static final OwnLoader POI = OwnLoader.of(XMLSlideShow.class);

    private static final double TITLE_SIZE = 36;
    private static final double SMALL_SIZE = 14;

    private final Report report;
    private final XMLSlideShow show;
    private final SlideText texts;

    private PptxWriter(Report report, XMLSlideShow show) {
        this.report = report;
        this.show = show;
        this.texts = new SlideText(report.words().languageTag());
    }

    /**
     * Writes the slides; the stream stays open.
     *
     * @throws IOException if they cannot be written
     */
    public static void write(Report report, OutputStream out) throws IOException {
        POI.run(() -> writeShow(report, out));
    }

    private static void writeShow(Report report, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            new PptxWriter(report, show).write();
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            show.write(whole); // the library calls a full disk a mistake of its own
            whole.writeTo(out);
        }
    }

    private void write() {
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        show.getProperties().getCoreProperties().setTitle(SlideText.spaced(report.title()));
        show.getProperties().getCoreProperties().setCreator(report.generator());
        report.blocks(Cover.class).forEach(cover -> new SlideCover(slide(SlideLayout.BLANK), texts).write(cover));
        for (List<Block> part : parts()) {
            XSLFSlide slide = slide(SlideLayout.TITLE_ONLY);
            title(slide, (Heading) part.get(0));
            new SlideBody(slide, texts).write(part.subList(1, part.size()));
        }
        number();
    }

    private XSLFSlide slide(SlideLayout kind) {
        XSLFSlideLayout layout = show.getSlideMasters().get(0).getLayout(kind);
        return show.createSlide(layout);
    }

    /** Each heading of level 1 with all up to the next. */
    private List<List<Block>> parts() {
        List<List<Block>> parts = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                parts.add(new ArrayList<>());
            }
            if (!parts.isEmpty()) {
                parts.get(parts.size() - 1).add(block);
            }
        }
        return parts;
    }

    private void title(XSLFSlide slide, Heading heading) {
        XSLFTextShape title = slide.getPlaceholder(0);
        title.setAnchor(new Rectangle2D.Double(MARGIN, 24, WIDTH - 2 * MARGIN, 58));
        title.clearText();
        texts.paragraph(title, heading.text(), TITLE_SIZE, true, Palette.FIRST).setTextAlign(TextAlign.LEFT);
        SlideShapes.bar(slide, MARGIN, 84, WIDTH - 2 * MARGIN, 2, Palette.FIRST);
    }

    private void number() {
        int count = show.getSlides().size();
        for (int i = 1; i < count; i++) {
            XSLFSlide slide = show.getSlides().get(i);
            String number = report.words().say("slides.number", i + 1, count);
            double top = HEIGHT - 32;
            texts.paragraph(
                            SlideShapes.box(slide, MARGIN, top, WIDTH - 300, 24),
                            report.foot(),
                            SMALL_SIZE,
                            false,
                            Palette.MUTED)
                    .setTextAlign(TextAlign.LEFT);
            texts.paragraph(
                            SlideShapes.box(slide, WIDTH - MARGIN - 150, top, 150, 24),
                            number,
                            SMALL_SIZE,
                            false,
                            Palette.MUTED)
                    .setTextAlign(TextAlign.RIGHT);
        }
    }
}
