package org.openita.scoring.proofreading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one part of a Word document: its body, notes, headers or footers. */
final class WordPart {

    /** What stands there no more, or once more for programs that are old. */
    private static final Set<String> GONE = Set.of("del", "moveFrom", "Fallback", "rt");

    private static final Set<String> PROPERTIES = Set.of("pPr", "rPr", "trPr", "tcPr");
    private static final Set<String> OBJECTS = Set.of("OLEObject", "altChunk", "relIds", "chart");
    private static final Set<String> PICTURES = Set.of("pic", "imagedata");
    private static final int MOST_COLUMNS = 64;

    /** A paragraph that is being read, which may hold a text box with others. */
    private static final class Open {
        private final int number;
        private boolean isHeading;
        private boolean isHidden;
        private boolean goesOn;

        Open(int number) {
            this.number = number;
        }
    }

    private final DocumentLines lines;
    private final Unread unread;
    private final WordStyles styles;
    private final StringBuilder run = new StringBuilder();
    private final Deque<Open> paragraphs = new ArrayDeque<>();
    private String properties = "";
    private int skipped;
    private int count;
    private int notes;
    private int columns = 1;
    private boolean isText;
    private boolean isRun;
    private boolean isHidden;
    private boolean isRowGone;
    private boolean isCellGone;

    WordPart(DocumentLines lines, Unread unread, WordStyles styles) {
        this.lines = lines;
        this.unread = unread;
        this.styles = styles;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml);
            } else if (event == XMLStreamConstants.CHARACTERS && isText && skipped == 0) {
                run.append(xml.getText());
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        String element = xml.getLocalName();
        count += isParagraph(xml) ? 1 : 0;
        boolean isBefore = element.endsWith("PrChange"); // how it was
        if (skipped > 0 || isBefore || (properties.isEmpty() && GONE.contains(element))) {
            skipped++;
        } else if (!properties.isEmpty()) {
            property(element, WordStyles.value(xml, "val"));
        } else if (isParagraph(xml)) {
            paragraphs.push(new Open(count));
        } else {
            element(xml, element);
        }
    }

    private static boolean isParagraph(XMLStreamReader xml) {
        return xml.getLocalName().equals("p") && isOf(xml, "wordprocessingml", "w");
    }

    /** Whether an element is of a namespace: by its name, or by its prefix where the name is another. */
    private static boolean isOf(XMLStreamReader xml, String namespace, String prefix) {
        String name = String.valueOf(xml.getNamespaceURI());
        return name.contains(namespace) || prefix.equals(xml.getPrefix());
    }

    private void element(XMLStreamReader xml, String element) {
        isText = element.equals("t") && !isOf(xml, "drawingml", "a");
        if (PROPERTIES.contains(element)) {
            properties = element;
        } else if (PICTURES.contains(element)) {
            unread.picture();
        } else if (OBJECTS.contains(element)) {
            unread.object();
        } else {
            flow(xml, element);
        }
    }

    private void flow(XMLStreamReader xml, String element) {
        switch (element) {
            case "r" -> {
                isRun = true;
                isHidden = false;
            }
            case "tab", "ptab", "br", "cr" -> run.append(' ');
            case "noBreakHyphen" -> run.append('-');
            case "tbl" -> lines.beginTable();
            case "tr" -> beginRow();
            case "tc" -> beginCell();
            case "txbxContent" -> {
                endRun();
                lines.beginBox();
            }
            case "footnote" -> note(xml, "place.footnote");
            case "endnote" -> note(xml, "place.endnote");
            case "hdr" -> lines.enter(ReportText.MESSAGES.text("place.header"));
            case "ftr" -> lines.enter(ReportText.MESSAGES.text("place.footer"));
            default -> {}
        }
    }

    private void beginRow() {
        lines.beginRow();
        isRowGone = false;
    }

    private void beginCell() {
        columns = 1;
        isCellGone = false;
    }

    /** The line between text and notes is a note too. */
    private void note(XMLStreamReader xml, String key) {
        String type = WordStyles.value(xml, "type").toLowerCase(Locale.ROOT);
        notes += type.isEmpty() || type.equals("normal") ? 1 : 0;
        lines.enter(ReportText.MESSAGES.text(key, notes));
    }

    private void property(String element, String value) {
        switch (properties) {
            case "pPr" -> ofParagraph(element, value);
            case "rPr" -> ofRun(element, value);
            case "trPr" -> isRowGone |= element.equals("del");
            default -> {
                isCellGone |= element.equals("cellDel");
                columns = element.equals("gridSpan") ? span(value) : columns;
            }
        }
    }

    private void ofParagraph(String element, String value) {
        Open paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        switch (element) {
            case "pStyle" -> {
                paragraph.isHeading |= styles.isHeading(value);
                paragraph.isHidden |= styles.hides(value);
            }
            case "outlineLvl" -> paragraph.isHeading = true;
            case "del", "moveFrom" -> paragraph.goesOn = true;
            default -> {}
        }
    }

    private void ofRun(String element, String value) {
        if (isRun && element.equals("vanish")) {
            isHidden = WordStyles.isOn(value);
        } else if (isRun && element.equals("rStyle")) {
            isHidden |= styles.hides(value);
        }
    }

    private static int span(String value) {
        boolean isNumber =
                !value.isEmpty() && value.length() <= 2 && value.chars().allMatch(Character::isDigit);
        return isNumber ? Math.max(1, Math.min(MOST_COLUMNS, Integer.parseInt(value))) : 1;
    }

    private void end(XMLStreamReader xml) {
        String element = xml.getLocalName();
        if (skipped > 0) {
            skipped--;
        } else if (!properties.isEmpty()) {
            properties = element.equals(properties) ? "" : properties;
        } else if (isParagraph(xml)) {
            endParagraph();
        } else {
            end(element);
        }
    }

    private void end(String element) {
        switch (element) {
            case "t" -> isText = false;
            case "r" -> {
                endRun();
                isRun = false;
            }
            case "tc" -> lines.endCell(columns);
            case "tr" -> lines.endRow(isRowGone);
            case "tbl" -> lines.endTable();
            case "txbxContent" -> lines.endBox();
            default -> {}
        }
    }

    private void endRun() {
        Open paragraph = paragraphs.peek();
        if (isHidden || (paragraph != null && paragraph.isHidden)) {
            unread.hidden(run.toString());
        } else if (run.length() > 0 && !isCellGone) {
            lines.add(run.toString(), paragraph == null ? 0 : paragraph.number);
        }
        run.setLength(0);
    }

    /** Where the end of a paragraph was deleted, the next goes on with it. */
    private void endParagraph() {
        endRun();
        Open paragraph = paragraphs.poll();
        if (paragraph != null && !paragraph.goesOn) {
            lines.endParagraph(paragraph.isHeading);
        }
    }
}
