package org.openita.report.words;

import com.google.common.base.Suppliers;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** The typeface of charts and PDF, Sarabun: how wide a text is, and its glyphs. Immutable and thread-safe. */
@SuppressWarnings("ImmutableEnumChecker") // a Font never changes, and is made once
public enum Typeface {
    REGULAR("Sarabun-Regular.ttf", "sarabun-thai-400-normal.woff2", "sarabun-latin-400-normal.woff2"),
    BOLD("Sarabun-Bold.ttf", "sarabun-thai-700-normal.woff2", "sarabun-latin-700-normal.woff2");

    /** Glyphs are measured at this size, at which a unit is a thousandth of an em. */
    public static final float UNITS = 1000f;

    private final String file;
    private final String thaiWeb;
    private final String latinWeb;
    private final Supplier<Font> font;

    Typeface(String file, String thaiWeb, String latinWeb) {
        this.file = file;
        this.thaiWeb = thaiWeb;
        this.latinWeb = latinWeb;
        this.font = Suppliers.memoize(() -> FontReader.read(file, this::file).deriveFont(UNITS));
    }

    /** The face for a weight. */
    public static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** The font at a size, for drawing. */
    public Font font(double size) {
        return font.get().deriveFont((float) size);
    }

    /** The width of a text at a size, in the unit of the size. */
    public double width(String text, double size) {
        return text.isEmpty() ? 0 : glyphs(text).getLogicalBounds().getWidth() * size / UNITS;
    }

    /** The glyphs of a text in their places, in thousandths of an em. */
    public GlyphVector glyphs(String text) {
        char[] characters = text.toCharArray();
        return font.get()
                .layoutGlyphVector(Layout.CONTEXT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** The font file, TrueType. */
    public InputStream file() {
        return open(file);
    }

    /** The part of the font with Thai letters, WOFF2. */
    public byte[] thaiWeb() {
        return bytes(thaiWeb);
    }

    /** The part of the font with Latin letters, digits and signs, WOFF2. */
    public byte[] latinWeb() {
        return bytes(latinWeb);
    }

    /** Made when text is first laid out: the font files alone need nothing of the machine. */
    private static final class Layout {

        static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Typeface.class.getResourceAsStream("font/" + file);
        if (in == null) {
            throw new IllegalStateException("The font " + file + " is missing from this library");
        }
        return in;
    }
}
