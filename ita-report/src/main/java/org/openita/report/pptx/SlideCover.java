package org.openita.report.pptx;

import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.openita.report.block.Cover;
import org.openita.report.block.Picture;
import org.openita.report.chart.Palette;

/**
 * The first slide: what it is about, and who shows it. Not thread-safe.
 *
 * @param slide the slide
 * @param texts its letters
 */
record SlideCover(XSLFSlide slide, SlideText texts) {

    private static final double LOGO = 90;

    void write(Cover cover) {
        SlideShapes.bar(slide, 0, 0, PptxWriter.WIDTH, 14, Palette.FIRST);
        cover.logo().ifPresent(this::logo);
        double width = PptxWriter.WIDTH - 2 * PptxWriter.MARGIN;
        XSLFTextBox title = SlideShapes.box(slide, PptxWriter.MARGIN, 150, width, 210);
        cover.title()
                .forEach(line ->
                        texts.paragraph(title, line, 40, true, Palette.FIRST).setTextAlign(TextAlign.CENTER));
        XSLFTextBox issuer = SlideShapes.box(slide, PptxWriter.MARGIN, 390, width, 90);
        cover.issuer()
                .forEach(line ->
                        texts.paragraph(issuer, line, 26, false, Palette.TEXT).setTextAlign(TextAlign.CENTER));
    }

    private void logo(Picture logo) {
        double height = LOGO;
        double width = Math.min(300, height * logo.width() / logo.height());
        SlideShapes.picture(
                slide,
                logo.png(),
                logo.description(),
                (PptxWriter.WIDTH - width) / 2,
                44,
                width,
                width * logo.height() / logo.width());
    }
}
