package org.openita.tables.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.grid.TemporaryCopy;

/** The parts of a workbook or another document: files in a zip file, which lies in the folder for temporary files while it is read. */
public final class WorkbookParts implements Closeable {

    private final Path file;
    private final ZipFile zip;
    private final UnzipBudget unpacked = new UnzipBudget();

    private WorkbookParts(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Opens a document.
     *
     * @throws IOException if it is no zip file, or one of too many parts
     */
    public static WorkbookParts of(byte[] bytes) throws IOException {
        Path file = TemporaryCopy.of(bytes, ".xlsx");
        try {
            ZipFile zip = new ZipFile(file.toFile());
            deleteIfPossible(file);
            return checked(new WorkbookParts(file, zip));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Most systems let an open file be deleted, so that nothing stays behind however the program ends; others do on closing. */
    private static void deleteIfPossible(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException notWhileItIsOpen) {
            // deleted when it is closed
        }
    }

    private static WorkbookParts checked(WorkbookParts opened) throws IOException {
        if (opened.zip.size() > TableLimits.PARTS) {
            opened.close();
            throw new WorkbookTooLargeException("more than " + TableLimits.PARTS + " parts", TableLimits.PARTS);
        }
        return opened;
    }

    /** Whether there is a part of this name. */
    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /**
     * A part, to be read once.
     *
     * @throws IOException if there is none of this name, or it is no XML
     */
    public Xml part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new IOException(name + " is missing");
        }
        return Xml.of(new BoundedPart(in, unpacked, entry.getCrc()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(file);
    }
}
