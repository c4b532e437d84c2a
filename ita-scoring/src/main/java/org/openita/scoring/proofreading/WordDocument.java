package org.openita.scoring.proofreading;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a Word document as a reader sees it, each place once, and what of it was not read. */
final class WordDocument {

    private static final Pattern BODY = Pattern.compile("word/document[0-9]*\\.xml");
    private static final Pattern NOTES = Pattern.compile("word/(?:footnotes|endnotes)[0-9]*\\.xml");
    private static final Pattern MARGINS = Pattern.compile("word/(?:header|footer)[0-9]*\\.xml");
    private static final Pattern COMMENTS = Pattern.compile("word/comments[0-9]*\\.xml");
    private static final List<Pattern> READ = List.of(BODY, NOTES, MARGINS);
    private static final String STYLES = "word/styles.xml";

    private WordDocument() {}

    static ReportText read(byte[] bytes, String name) throws IOException {
        DocumentParts parts = DocumentParts.of(bytes, name, WordDocument::isWanted);
        DocumentLines lines = new DocumentLines();
        Unread unread = new Unread();
        boolean isDocument = false;
        try {
            WordStyles styles = WordStyles.of(parts, STYLES);
            for (Pattern kind : READ) {
                for (String part : parts.names()) {
                    if (kind.matcher(part).matches()) {
                        new WordPart(lines, unread, styles).read(parts.open(part));
                        isDocument |= kind.equals(BODY);
                    }
                }
            }
            for (String part : parts.names()) {
                if (COMMENTS.matcher(part).matches()) {
                    count(parts.open(part), unread);
                }
            }
        } catch (XMLStreamException e) {
            throw ReportText.refused(name, "report-damaged");
        }
        if (!isDocument) {
            throw ReportText.refused(name, "report-no-document");
        }
        return new ReportText(lines.lines(), unread.texts());
    }

    private static void count(XMLStreamReader comments, Unread unread) throws XMLStreamException {
        while (comments.hasNext()) {
            if (comments.next() == XMLStreamConstants.START_ELEMENT
                    && comments.getLocalName().equals("comment")) {
                unread.comment();
            }
        }
    }

    private static boolean isWanted(String part) {
        return part.equals(STYLES)
                || READ.stream().anyMatch(kind -> kind.matcher(part).matches())
                || COMMENTS.matcher(part).matches();
    }
}
