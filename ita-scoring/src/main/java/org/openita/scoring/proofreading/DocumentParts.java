package org.openita.scoring.proofreading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a packed document that are read, unpacked within bounds. Nothing outside it is ever read. */
final class DocumentParts {

    /** Packed text shrinks about tenfold; what grows far beyond that was made to hurt. */
    private static final int MOST_UNPACKED = 64 << 20;

    private static final int MOST_ENTRIES = 10_000;

    private final Map<String, byte[]> parts;

    private DocumentParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Unpacks the parts whose names are wanted; of two of one name, the first. */
    static DocumentParts of(byte[] bytes, String name, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        int left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            for (int count = 0; entry != null && count < MOST_ENTRIES; count++, entry = zip.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    byte[] part = zip.readNBytes(left + 1);
                    left -= part.length;
                    if (left < 0) {
                        throw ReportText.refused(name, "report-too-large-unpacked");
                    }
                    parts.putIfAbsent(entry.getName(), part);
                }
            }
        }
        return new DocumentParts(parts);
    }

    /** The names of the parts, in order. */
    Iterable<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A part as text; empty if it is not there. */
    String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** A reader of a part, which follows nothing that it names. */
    XMLStreamReader open(String name) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(parts.getOrDefault(name, new byte[0])));
    }
}
