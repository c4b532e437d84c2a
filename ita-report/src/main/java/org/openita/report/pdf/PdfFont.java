package org.openita.report.pdf;

import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.openita.report.words.Decimals;
import org.openita.report.words.Typeface;

/**
 * A face within a document. The whole font is embedded, so that a code is a glyph; which letters a glyph stands for is gathered
 * while writing, so that text can be searched and copied. Not thread-safe.
 */
final class PdfFont {

    private static final int LINES = 100;

    private final Typeface face;
    private final PDType0Font font;
    private final Map<Integer, String> letters = new TreeMap<>();

    PdfFont(PDDocument document, Typeface face) throws IOException {
        this.face = face;
        try (InputStream in = face.file()) {
            this.font = PDType0Font.load(document, in, false);
        }
    }

    Typeface face() {
        return face;
    }

    PDType0Font font() {
        return font;
    }

    /** The glyphs of a text; remembers what they stand for. */
    GlyphVector glyphs(String text) {
        GlyphVector glyphs = face.glyphs(text);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int code = glyphs.getGlyphCode(i);
            if (code < 0xFFFE) {
                letters.putIfAbsent(code, text.substring(glyphs.getGlyphCharIndex(i), glyphs.getGlyphCharIndex(i) + 1));
            }
        }
        return glyphs;
    }

    /** Tells readers what each glyph stands for. */
    void finish(PDDocument document) throws IOException {
        COSStream map = document.getDocument().createCOSStream();
        try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(letterMap().getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, map);
    }

    private String letterMap() {
        StringBuilder map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Letters def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            """);
        StringBuilder lines = new StringBuilder();
        int count = 0;
        for (Map.Entry<Integer, String> letter : letters.entrySet()) {
            lines.append(String.format(Locale.ROOT, "<%04X> <%s>\n", letter.getKey(), hex(letter.getValue())));
            if (++count % LINES == 0) {
                flush(map, lines, LINES);
            }
        }
        flush(map, lines, count % LINES);
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }

    private static void flush(StringBuilder map, StringBuilder lines, int count) {
        if (count > 0) {
            map.append(count).append(" beginbfchar\n").append(lines).append("endbfchar\n");
            lines.setLength(0);
        }
    }

    /** A text in UTF-16, in hexadecimal digits. */
    static String hex(String text) {
        StringBuilder hex = new StringBuilder(4 * text.length());
        text.chars().forEach(unit -> Decimals.appendHex(hex, unit));
        return hex.toString();
    }
}
