package org.openita.report.pptx;

import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.openita.report.block.KeyFigures;
import org.openita.report.chart.Palette;

/**
 * Figures that matter most, side by side. Not thread-safe.
 *
 * @param slide the slide
 * @param texts its letters
 */
record SlideFacts(XSLFSlide slide, SlideText texts) {

    private static final double GAP = 12;
    private static final double LARGE = 40;
    private static final double SMALL = 18;

    void write(KeyFigures facts, double left, double top, double width, double height) {
        List<KeyFigures.Fact> all = facts.facts();
        double each = (width - GAP * (all.size() - 1)) / all.size();
        for (int i = 0; i < all.size(); i++) {
            fact(all.get(i), left + i * (each + GAP), top, each, height);
        }
    }

    private void fact(KeyFigures.Fact fact, double left, double top, double width, double height) {
        SlideShapes.bar(slide, left, top, width, height, Palette.AREA);
        XSLFTextBox box = SlideShapes.box(slide, left, top + 4, width, height - 8);
        boolean isLong = SlideText.height(fact.value(), LARGE, width) > 2 * LARGE;
        line(box, fact.label(), SMALL, false, Palette.MUTED);
        line(box, fact.value(), isLong ? LARGE / 2 : LARGE, true, Palette.FIRST);
        if (!fact.note().isEmpty()) {
            line(box, fact.note(), SMALL - 2, false, Palette.MUTED);
        }
    }

    private void line(XSLFTextBox box, String text, double size, boolean bold, Palette ink) {
        texts.paragraph(box, text, size, bold, ink).setTextAlign(TextAlign.CENTER);
    }
}
