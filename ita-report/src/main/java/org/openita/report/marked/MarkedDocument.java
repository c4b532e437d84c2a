package org.openita.report.marked;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a copy of a Word document in which words carry comments.
 *
 * <p>Every part of the document but its body, its comments and the lists of its parts is copied as it is. The whole document is held
 * in memory. Thread-safe.
 */
public final class MarkedDocument {

    /** The largest document that is marked. */
    public static final int MOST_BYTES = 16 << 20;

    private static final int MOST_UNPACKED = 256 << 20;
    private static final Pattern BODY = Pattern.compile("word/document[0-9]*\\.xml");

    private MarkedDocument() {}

    /**
     * Writes the copy to a stream, and leaves it open.
     *
     * @param document a DOCX file
     * @param remarks what to say; those of the document's other parts are put at its first paragraph
     * @throws IOException if the document is too large or cannot be read, or the stream cannot be written to
     */
    public static void write(Path document, OutputStream out, List<DocumentMark> remarks) throws IOException {
        if (Files.size(document) > MOST_BYTES) {
            throw new IOException(document + " is larger than " + MOST_BYTES + " bytes");
        }
        Map<String, byte[]> parts = parts(Files.readAllBytes(document));
        String body = parts.keySet().stream()
                .filter(part -> BODY.matcher(part).matches())
                .findFirst()
                .orElseThrow(() -> new IOException(document + " has no body"));
        new CommentedParts(parts, body).add(remarks);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(copy)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        copy.writeTo(out);
    }

    private static Map<String, byte[]> parts(byte[] document) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = entry.isDirectory() ? new byte[0] : zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw new IOException("more than " + MOST_UNPACKED + " bytes when unpacked");
                }
                parts.putIfAbsent(entry.getName(), bytes);
            }
        }
        return parts;
    }
}
