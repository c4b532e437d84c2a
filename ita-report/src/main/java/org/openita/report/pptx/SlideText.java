package org.openita.report.pptx;

import java.awt.Color;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openita.report.chart.Palette;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * Letters of slides: the typeface of Thai offices, also where it is named for complex scripts, and how much room they take. Immutable
 * and thread-safe.
 *
 * @param language as documents name it
 */
record SlideText(String language) {

    private static final String TYPEFACE = "TH Sarabun New";

    /** A line's height for each point of the typeface's size. */
    private static final double LEADING = 1.32;

    /** A letter's mean width for each point of the typeface's size, Thai and Latin, with what lines lose at their ends. */
    private static final double LETTER = 0.40;

    private static final double LATIN = 0.40;

    /** With ordinary spaces: at others some programs tear words. */
    static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** Adds a paragraph to a shape. */
    XSLFTextParagraph paragraph(XSLFTextShape shape, String text, double size, boolean bold, Palette ink) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        run(paragraph, text, size, bold, ink);
        return paragraph;
    }

    /** Adds text to a paragraph. */
    void run(XSLFTextParagraph paragraph, String text, double size, boolean bold, Palette ink) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(spaced(text));
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(new Color(ink.rgb()));
        run.setFontFamily(TYPEFACE, FontGroup.LATIN);
        run.setFontFamily(TYPEFACE, FontGroup.COMPLEX_SCRIPT);
        CTTextCharacterProperties properties = ((CTRegularTextRun) run.getXmlObject()).getRPr();
        properties.setLang(language.equals("th") ? "th-TH" : "en-GB");
    }

    /** How high a text is in a column of a width. */
    static double height(String text, double size, double width) {
        return lines(text, size, width) * size * LEADING;
    }

    private static int lines(String text, double size, double width) {
        return Math.max(
                1,
                text.lines()
                        .mapToInt(line -> Math.max(1, (int) Math.ceil(letters(line) * size / width)))
                        .sum());
    }

    /** Marks above and below take no room. */
    private static double letters(String text) {
        return text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .mapToDouble(letter -> letter < 0x250 ? LATIN : LETTER)
                .sum();
    }
}
