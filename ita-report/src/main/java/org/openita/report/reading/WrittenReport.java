package org.openita.report.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openita.model.problem.InputException;
import org.openita.scoring.proofreading.ReportText;

/** Reads reports that others wrote, PDF among them. All methods are pure but for the file that they read. */
public final class WrittenReport {

    private WrittenReport() {}

    /**
     * Reads a report: PDF, or what {@link ReportText#read} takes.
     *
     * @param name what problems call the file
     * @throws InputException if it cannot be read, is too large, or holds no text
     */
    public static ReportText read(Path file, String name) {
        return PdfText.isOne(beginning(file)) ? PdfText.read(file, name) : ReportText.read(file, name);
    }

    private static byte[] beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PdfText.BEGINNING);
        } catch (IOException e) {
            return new byte[0]; // which is told when it is read
        }
    }
}
