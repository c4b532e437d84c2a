package org.openita.tables.xlsx;

import java.io.IOException;
import java.util.regex.Pattern;
import org.openita.tables.grid.TableLimits;

/** A text in runs of different looks. */
final class RichText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** The text of all runs up to the end of an element, without the phonetic guides that may stand beside them. */
    static String until(Xml xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean isGuide = false;
        while (xml.next() && !xml.ends(element)) {
            isGuide = xml.starts("rPh") || (isGuide && !xml.ends("rPh"));
            if (xml.starts("t") && !isGuide) {
                text.append(xml.text());
            }
            if (text.length() > TableLimits.TEXT) {
                throw new WorkbookTooLargeException(
                        "a text beyond " + TableLimits.TEXT + " characters", TableLimits.TEXT);
            }
        }
        return unescaped(text.toString());
    }

    /** What XML cannot hold is written as {@code _x000D_}. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
