package org.openita.tables.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.grid.TemporaryCopy;

/**
 * The files in a zip file, which lies in the folder for temporary files while it is open. Names are only what the files are
 * called: nothing is written under them. Not thread-safe.
 */
public final class PackedFiles implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final Path copy;
    private final ZipFile zip;
    private long unpacked;

    private PackedFiles(Path copy, ZipFile zip) {
        this.copy = copy;
        this.zip = zip;
    }

    /**
     * Opens a zip file.
     *
     * @throws IOException if it is none, is damaged, or is locked by a password
     */
    public static PackedFiles of(byte[] bytes) throws IOException {
        Path copy = TemporaryCopy.of(bytes, ".zip");
        try {
            return new PackedFiles(copy, new ZipFile(copy.toFile(), StandardCharsets.ISO_8859_1));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /** How many files and folders it lists. */
    public int size() {
        return zip.size();
    }

    /** Whether there is a file of this name. */
    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The files, folders aside, in the order in which they are listed. */
    public List<ZipEntry> files() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry.class::cast)
                .toList();
    }

    /** What a file is called. */
    public static String name(ZipEntry file) {
        return EntryName.of(file.getName());
    }

    /**
     * What is in a file.
     *
     * @return empty if it is longer than is read
     * @throws IOException if it is damaged
     */
    public Optional<byte[]> content(ZipEntry file) throws IOException {
        try (InputStream in = zip.getInputStream(file)) {
            byte[] content = in.readNBytes((int) Math.min(TableLimits.BYTES, TableLimits.UNPACKED - unpacked) + 1);
            unpacked += content.length;
            if (content.length > TableLimits.BYTES || unpacked > TableLimits.UNPACKED) {
                return Optional.empty();
            }
            CRC32 sum = new CRC32();
            sum.update(content);
            if (sum.getValue() != file.getCrc()) {
                throw new IOException("its checksum is another");
            }
            return Optional.of(content);
        }
    }

    /** Whether a file begins with these words. */
    public boolean beginsWith(String name, String words) throws IOException {
        ZipEntry file = zip.getEntry(name);
        if (file == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(file)) {
            return new String(in.readNBytes(Math.min(CHUNK, words.length())), StandardCharsets.ISO_8859_1)
                    .equals(words);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(copy);
    }
}
