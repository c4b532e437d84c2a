package org.openita.report.pdf;

import java.awt.Color;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.openita.report.words.Decimals;
import org.openita.report.words.Typeface;

/** A page to write and draw on, measured in points from its upper left corner. Not thread-safe. */
final class PdfPage implements AutoCloseable {

    private static final PDRectangle A4 = PDRectangle.A4;

    private final PDPage page;
    private final PDPageContentStream content;
    private final StructureTree tree;
    private final double width;
    private final double height;
    private boolean isMarked;

    PdfPage(PDDocument document, StructureTree tree, boolean landscape) throws IOException {
        this.tree = tree;
        this.width = landscape ? A4.getHeight() : A4.getWidth();
        this.height = landscape ? A4.getWidth() : A4.getHeight();
        this.page = new PDPage(new PDRectangle((float) width, (float) height));
        page.getCOSObject().setName("Tabs", "S"); // the keyboard visits links in the order of reading
        document.addPage(page);
        this.content = new PDPageContentStream(document, page);
    }

    /** A page that is written already, to add to. */
    PdfPage(PDDocument document, StructureTree tree, PDPage page) throws IOException {
        this.tree = tree;
        this.page = page;
        this.width = page.getMediaBox().getWidth();
        this.height = page.getMediaBox().getHeight();
        this.content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
    }

    PDPage page() {
        return page;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Something to write or draw, which may fail as a stream may. */
    interface Drawing {
        void run() throws IOException;
    }

    /** Writes or draws what belongs, as a whole, to the element that is open. */
    void piece(Drawing drawing) {
        marked(() -> "/" + tree.current().getStructureType() + " <</MCID " + tree.piece(page) + ">> BDC\n", drawing);
    }

    /** Writes or draws what repeats or adorns, and is not read aloud. */
    void decoration(Drawing drawing) {
        marked(() -> "/Artifact BMC\n", drawing);
    }

    /** What is drawn within something marked belongs to it. */
    private void marked(Supplier<String> begin, Drawing drawing) {
        boolean isOuter = !isMarked;
        try {
            if (isOuter) {
                raw(begin.get());
            }
            isMarked = true;
            drawing.run();
            isMarked = !isOuter;
            if (isOuter) {
                raw("EMC\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a line of text with its base line at a place. Each mark is put where it belongs. */
    void text(PdfFont font, String text, double size, double x, double y, int rgb) {
        if (text.isBlank()) {
            return;
        }
        piece(() -> {
            colour(rgb);
            content.beginText();
            content.setFont(font.font(), (float) size);
            content.endText();
            raw(shown(font.glyphs(text), text, size, x, height - y));
        });
    }

    /** Text operators: one string of glyphs, broken where a glyph is not where the one before it left the pen. */
    private static String shown(GlyphVector glyphs, String text, double size, double x, double y) {
        StringBuilder out = new StringBuilder("/Span <</ActualText <FEFF" + PdfFont.hex(text) + ">>> BDC\nBT\n");
        double scale = size / Typeface.UNITS;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int code = glyphs.getGlyphCode(i);
            if (code >= 0xFFFE) {
                continue;
            }
            Point2D at = glyphs.getGlyphPosition(i);
            out.append("1 0 0 1 ");
            Decimals.append(out, x + at.getX() * scale);
            out.append(' ');
            Decimals.append(out, y - at.getY() * scale);
            out.append(" Tm <");
            Decimals.appendHex(out, code);
            out.append("> Tj\n");
        }
        return out.append("ET\nEMC\n").toString();
    }

    void area(double[] xs, double[] ys, int rgb) {
        decoration(() -> {
            colour(rgb);
            path(xs, ys);
            content.closePath();
            content.fill();
        });
    }

    void box(double x, double y, double w, double h, int rgb) {
        area(new double[] {x, x + w, x + w, x}, new double[] {y, y, y + h, y + h}, rgb);
    }

    void line(double[] xs, double[] ys, boolean closed, double thickness, double[] dashes, int rgb) {
        decoration(() -> {
            content.setStrokingColor(new Color(rgb));
            content.setLineWidth((float) thickness);
            content.setLineJoinStyle(1);
            content.setLineDashPattern(floats(dashes), 0);
            path(xs, ys);
            if (closed) {
                content.closePath();
            }
            content.stroke();
        });
    }

    void rule(double x1, double y1, double x2, double y2, int rgb) {
        line(new double[] {x1, x2}, new double[] {y1, y2}, false, 0.6, new double[0], rgb);
    }

    void image(PDImageXObject image, double x, double y, double w, double h) {
        decoration(() -> content.drawImage(image, (float) x, (float) (height - y - h), (float) w, (float) h));
    }

    private void path(double[] xs, double[] ys) throws IOException {
        content.moveTo((float) xs[0], (float) (height - ys[0]));
        for (int i = 1; i < xs.length; i++) {
            content.lineTo((float) xs[i], (float) (height - ys[i]));
        }
    }

    private void colour(int rgb) throws IOException {
        content.setNonStrokingColor(new Color(rgb));
    }

    @SuppressWarnings("deprecation") // the only way to give glyphs by their codes with a text to copy
    private void raw(String operators) throws IOException {
        content.appendRawCommands(operators.getBytes(StandardCharsets.US_ASCII));
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
