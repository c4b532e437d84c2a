package org.openita.scoring.proofreading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs and table rows of a Word document. Nothing outside it is ever read, and no more than is allowed for. */
final class WordDocument {

    private static final String BODY = "word/document.xml";

    /** Packed text shrinks about tenfold; what grows far beyond that was made to hurt. */
    private static final int MOST_UNPACKED = 64 << 20;

    private static final int MOST_ENTRIES = 10_000;

    private final List<ReportText.Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int rows;

    private WordDocument() {}

    static ReportText read(byte[] bytes, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            for (int count = 0; entry != null && count < MOST_ENTRIES; count++, entry = zip.getNextEntry()) {
                if (entry.getName().equals(BODY)) {
                    return new WordDocument().lines(body(zip, name));
                }
            }
        } catch (XMLStreamException e) {
            throw ReportText.refused(name, "report-damaged");
        }
        throw ReportText.refused(name, "report-no-document");
    }

    private static InputStream body(ZipInputStream zip, String name) throws IOException {
        byte[] body = zip.readNBytes(MOST_UNPACKED + 1);
        if (body.length > MOST_UNPACKED) {
            throw ReportText.refused(name, "report-too-large-unpacked");
        }
        return new ByteArrayInputStream(body);
    }

    private ReportText lines(InputStream body) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(body);
        boolean isText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                isText = xml.getLocalName().equals("t");
                begin(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                isText = false;
                end(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && isText) {
                line.append(xml.getText());
            }
        }
        return new ReportText(lines, List.of());
    }

    private void begin(String element) {
        switch (element) {
            case "tr" -> rows++;
            case "tab" -> line.append('\t');
            case "br", "cr" -> line.append(' ');
            default -> {}
        }
    }

    /** A row of a table is one line: its cells stand apart by tabs. */
    private void end(String element) {
        switch (element) {
            case "p" -> {
                if (rows == 0) {
                    endLine();
                } else {
                    line.append(' ');
                }
            }
            case "tc" -> line.append('\t');
            case "tr" -> {
                rows--;
                endLine();
            }
            default -> {}
        }
    }

    private void endLine() {
        lines.add(new ReportText.Line(line.toString(), ReportText.MESSAGES.text("place.line", lines.size() + 1), true));
        line.setLength(0);
    }
}
