package org.openita.scoring.proofreading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of an OpenDocument text document as a reader sees it, each place once, and what of it was not read. Not thread-safe. */
final class OpenDocumentText {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> WANTED = Set.of(CONTENT, STYLES, MANIFEST);

    /** What was deleted, and what marks a note within the text. */
    private static final Set<String> GONE = Set.of("tracked-changes", "note-citation", "forms", "desc", "title");

    private static final int MOST_COLUMNS = 64;
    private static final int MOST_SPACES = 100;

    private final DocumentLines lines = new DocumentLines();
    private final Unread unread = new Unread();
    private final Set<String> hidden = new HashSet<>();
    private String style = "";
    private int skipped;
    private int inText;
    private int hiddenDepth;
    private int notes;
    private int columns = 1;

    private OpenDocumentText() {}

    static ReportText read(byte[] bytes, String name) throws IOException {
        DocumentParts parts = DocumentParts.of(bytes, name, WANTED::contains);
        if (parts.text(MANIFEST).contains("encryption-data")) {
            throw ReportText.refused(name, "report-locked");
        }
        if (!parts.has(CONTENT)) {
            throw ReportText.refused(name, "report-no-document");
        }
        OpenDocumentText text = new OpenDocumentText();
        try {
            text.read(parts.open(CONTENT));
            if (parts.has(STYLES)) {
                text.read(parts.open(STYLES));
            }
        } catch (XMLStreamException e) {
            throw ReportText.refused(name, "report-damaged");
        }
        return new ReportText(text.lines.lines(), text.unread.texts());
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> characters(xml.getText());
                default -> {}
            }
        }
    }

    private void characters(String words) {
        if (skipped > 0 || inText == 0) {
            return;
        }
        if (hiddenDepth > 0) {
            unread.hidden(words);
        } else {
            lines.add(words);
        }
    }

    private void begin(XMLStreamReader xml) {
        String element = xml.getLocalName();
        if (skipped > 0 || GONE.contains(element)) {
            skipped++;
        } else if (element.equals("annotation")) {
            unread.comment();
            skipped++;
        } else if (hiddenDepth > 0 || isHidden(xml)) {
            hiddenDepth++;
            inText += isParagraph(element) ? 1 : 0;
        } else {
            visible(xml, element);
        }
    }

    private void visible(XMLStreamReader xml, String element) {
        switch (element) {
            case "style" -> style = attribute(xml, "name");
            case "text-properties" -> hide(xml);
            case "p", "h" -> inText++;
            case "s" -> lines.add(" ".repeat(number(attribute(xml, "c"), MOST_SPACES)));
            case "tab", "line-break" -> lines.add(" ");
            case "table" -> lines.beginTable();
            case "table-row" -> lines.beginRow();
            case "table-cell", "covered-table-cell" ->
                columns = number(attribute(xml, "number-columns-repeated"), MOST_COLUMNS);
            case "text-box" -> lines.beginBox();
            case "note" -> beginNote(attribute(xml, "note-class"));
            case "header" -> lines.enter(ReportText.MESSAGES.text("place.header"));
            case "footer" -> lines.enter(ReportText.MESSAGES.text("place.footer"));
            case "image" -> unread.picture();
            case "object", "object-ole" -> unread.object();
            default -> {}
        }
    }

    private void beginNote(String kind) {
        notes++;
        lines.beginBox(ReportText.MESSAGES.text(kind.equals("endnote") ? "place.endnote" : "place.footnote", notes));
    }

    private void hide(XMLStreamReader xml) {
        if (attribute(xml, "display").equals("none")) {
            hidden.add(style);
        }
    }

    private boolean isHidden(XMLStreamReader xml) {
        String element = xml.getLocalName();
        boolean isText = isParagraph(element) || element.equals("span");
        return (isText && hidden.contains(attribute(xml, "style-name")))
                || element.equals("hidden-text")
                || element.equals("hidden-paragraph");
    }

    private void end(String element) {
        if (skipped > 0) {
            skipped--;
        } else if (hiddenDepth > 0) {
            hiddenDepth--;
            inText -= isParagraph(element) ? 1 : 0;
        } else {
            endVisible(element);
        }
    }

    private void endVisible(String element) {
        switch (element) {
            case "p", "h" -> {
                inText--;
                lines.endParagraph(element.equals("h"));
            }
            case "table" -> lines.endTable();
            case "table-row" -> lines.endRow(false);
            case "table-cell", "covered-table-cell" -> lines.endCell(columns);
            case "text-box", "note" -> lines.endBox();
            default -> {}
        }
    }

    private static boolean isParagraph(String element) {
        return element.equals("p") || element.equals("h");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int number(String digits, int most) {
        boolean isNumber =
                !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
        return isNumber ? Math.max(1, Math.min(most, Integer.parseInt(digits))) : 1;
    }

    /** Whether a packed file says that it is such a document. */
    static boolean isOne(byte[] bytes) {
        int beginning = Math.min(bytes.length, 200);
        return new String(bytes, 0, beginning, StandardCharsets.ISO_8859_1)
                .contains("application/vnd.oasis.opendocument.text");
    }
}
