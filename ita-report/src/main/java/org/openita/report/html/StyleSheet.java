package org.openita.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.openita.report.chart.Palette;
import org.openita.report.words.Typeface;

/** The style sheet of every page, its fonts inside; made once. */
final class StyleSheet {

    static final String TEXT = fonts() + inks() + resource("report.css") + cards();

    /** What it is called beside the pages of a folder. */
    static final String FILE = "style.css";

    /** Makes the heads of tables buttons that sort them; without it they are as they were written. */
    static final String SORTING = resource("sorting.js");

    private static final String THAI = "U+0E01-0E5B,U+200C-200D,U+25CC";
    private static final String LATIN =
            "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212,U+FEFF,U+FFFD";

    private StyleSheet() {}

    private static String fonts() {
        return face(Typeface.REGULAR.thaiWeb(), 400, THAI)
                + face(Typeface.REGULAR.latinWeb(), 400, LATIN)
                + face(Typeface.BOLD.thaiWeb(), 700, THAI)
                + face(Typeface.BOLD.latinWeb(), 700, LATIN);
    }

    private static String face(byte[] font, int weight, String range) {
        return "@font-face{font-family:Sarabun;font-style:normal;font-weight:" + weight + ";unicode-range:" + range
                + ";src:url(data:font/woff2;base64," + Base64.getEncoder().encodeToString(font)
                + ") format(\"woff2\")}\n";
    }

    private static String inks() {
        StringBuilder rules = new StringBuilder();
        for (Palette ink : Palette.values()) {
            String key = ink.key();
            rules.append(".f-" + key + "{fill:var(--" + key + ")}.s-" + key + "{stroke:var(--" + key + ")}");
        }
        return rules.append('\n').toString();
    }

    /** Tables that need a whole screen are cards on a tablet too. */
    private static String cards() {
        StringBuilder rules = new StringBuilder(resource("cards.css"));
        for (int column = 0; column < HtmlTable.MOST_COLUMNS; column++) {
            rules.append("TABLE .k" + column + "::before{content:var(--k" + column + ")}");
        }
        return "@media screen and (max-width:62rem){" + rules.toString().replace("TABLE", ".wide") + "}\n"
                + "@media screen and (max-width:40rem){" + rules.toString().replace("TABLE", ".t") + "}\n";
    }

    private static String resource(String name) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
