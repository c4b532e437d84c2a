package org.openita.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openita.report.block.Table.Align;
import org.openita.report.words.LineBreaker;
import org.openita.report.words.Typeface;

/** Text as it is set on pages: the sheet at hand, how far down it is filled, and a new one when it is full. Not thread-safe. */
final class Typesetter {

    /** The size of running text. */
    static final double SIZE = 11;

    static final int TEXT = 0x1B1F24;
    static final int MUTED = 0x57606A;
    static final int ACCENT = 0x0B4F8A;

    private static final int KEPT_WHOLE = 3;
    private static final double MARGIN = 56;
    private static final double TOP = 62;
    private static final double BOTTOM = 60;
    private static final double LEADING = 1.62;
    private static final double ASCENT = 1.12;

    private final PDDocument document;
    private final StructureTree tree = new StructureTree();
    private final PdfFont regular;
    private final PdfFont bold;
    private boolean landscape;
    private PdfPage sheet;
    private double y;

    Typesetter(PDDocument document) throws IOException {
        this.document = document;
        this.regular = new PdfFont(document, Typeface.REGULAR);
        this.bold = new PdfFont(document, Typeface.BOLD);
        this.sheet = new PdfPage(document, tree, false);
        this.y = TOP;
    }

    PDDocument document() {
        return document;
    }

    StructureTree tree() {
        return tree;
    }

    PdfPage sheet() {
        return sheet;
    }

    PdfFont font(boolean isBold) {
        return isBold ? bold : regular;
    }

    double left() {
        return MARGIN;
    }

    double width() {
        return sheet.width() - 2 * MARGIN;
    }

    double y() {
        return y;
    }

    double room() {
        return sheet.height() - BOTTOM - y;
    }

    /** The room on an empty page. */
    double wholePage() {
        return sheet.height() - BOTTOM - TOP;
    }

    boolean isAtTop() {
        return y <= TOP;
    }

    void space(double points) {
        if (!isAtTop()) {
            y += points;
        }
    }

    void down(double points) {
        y += points;
    }

    void newPage(boolean isLandscape) {
        landscape = isLandscape;
        nextPage();
    }

    void nextPage() {
        try {
            sheet.close();
            sheet = new PdfPage(document, tree, landscape);
            y = TOP;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a new page unless there is room for so much. */
    void need(double points) {
        if (room() < points && !isAtTop()) {
            nextPage();
        }
    }

    static double lineHeight(double size) {
        return size * LEADING;
    }

    List<String> lines(String text, double size, boolean isBold, double width) {
        return LineBreaker.of(text, Typeface.of(isBold), size, width);
    }

    /** A paragraph, over as many pages as it takes. */
    void paragraph(String text, double size, boolean isBold, int rgb, double indent, Align align) {
        paragraph("P", text, size, isBold, rgb, indent, align);
    }

    /** The same as an element of some other type. */
    void paragraph(String type, String text, double size, boolean isBold, int rgb, double indent, Align align) {
        tree.in(type, () -> lines(text, size, isBold, rgb, indent, align));
    }

    private void lines(String text, double size, boolean isBold, int rgb, double indent, Align align) {
        List<String> lines = lines(text, size, isBold, width() - indent);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            need(lineHeight(size) * keptWith(i, lines.size()));
            line(line, size, isBold, rgb, left() + indent, width() - indent, align);
            y += lineHeight(size);
        }
    }

    /** Begins a new page unless there is room for the lines with which a paragraph begins. */
    void needFirst(String text, double size, boolean isBold, double indent) {
        int count = lines(text, size, isBold, width() - indent).size();
        need(lineHeight(size) * keptWith(0, count));
    }

    /** How many lines from here on stay on one page: short paragraphs whole, else no line alone at the foot or the top. */
    private static int keptWith(int line, int count) {
        if (line == 0) {
            return count <= KEPT_WHOLE ? count : 2;
        }
        return line == count - 2 ? 2 : 1;
    }

    /** One line where the setting is now. */
    void line(String line, double size, boolean isBold, int rgb, double x, double width, Align align) {
        at(line, size, isBold, rgb, x, y, width, align);
    }

    /** One line in a box whose top is given. */
    void at(String line, double size, boolean isBold, int rgb, double x, double top, double width, Align align) {
        PdfFont font = font(isBold);
        double spare = align == Align.LEFT ? 0 : width - font.face().width(line, size);
        double shift = align == Align.CENTRE ? spare / 2 : spare;
        sheet.text(font, line, size, x + shift, top + size * ASCENT, rgb);
    }

    /** Closes the last page and the fonts. */
    void finish() throws IOException {
        sheet.close();
        regular.finish(document);
        bold.finish(document);
    }
}
