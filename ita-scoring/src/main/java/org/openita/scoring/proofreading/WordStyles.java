package org.openita.scoring.proofreading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which styles of a Word document are of headings, and which hide text. */
final class WordStyles {

    private final Set<String> headings = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();

    /** The styles of a document; none where it has none. */
    static WordStyles of(DocumentParts parts, String name) throws XMLStreamException {
        WordStyles styles = new WordStyles();
        if (parts.has(name)) {
            styles.read(parts.open(name));
        }
        return styles;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String value = value(xml, "val");
                switch (xml.getLocalName()) {
                    case "style" -> style = value(xml, "styleId");
                    case "name" -> addIf(value.toLowerCase(Locale.ROOT).startsWith("heading"), style, headings);
                    case "outlineLvl" -> headings.add(style);
                    case "vanish" -> addIf(isOn(value), style, hidden);
                    case "basedOn" -> parents.put(style, value);
                    default -> {}
                }
            }
        }
    }

    private static void addIf(boolean is, String style, Set<String> to) {
        if (is) {
            to.add(style);
        }
    }

    boolean isHeading(String style) {
        return inherits(style, headings) || style.toLowerCase(Locale.ROOT).startsWith("heading");
    }

    boolean hides(String style) {
        return inherits(style, hidden);
    }

    private boolean inherits(String style, Set<String> those) {
        @Nullable String now = style;
        for (int depth = 0; now != null && depth < 10; depth++) {
            if (those.contains(now)) {
                return true;
            }
            now = parents.get(now);
        }
        return false;
    }

    /** An attribute by its local name; empty where it is not there. */
    static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A property without a value is on. */
    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
