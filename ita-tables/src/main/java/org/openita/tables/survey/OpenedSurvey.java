package org.openita.tables.survey;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.text.ThaiText;

/**
 * A survey file as a text that can be read again, whatever form it came in: a text, one packed by gzip, or a workbook.
 *
 * @param file the text
 * @param source what it is called
 * @param notes what a reader should know of how it was opened
 */
record OpenedSurvey(SpooledFile file, SurveySource source, List<Text> notes) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);
    private static final int BEGINNING = 4_096;

    OpenedSurvey {
        notes = List.copyOf(notes);
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read
     * @throws InputException if it is of no form that is read, damaged, or beyond the bounds
     */
    static OpenedSurvey of(Path path, KnownHeadings headings) throws IOException {
        SpooledFile file = SpooledFile.of(path);
        try {
            byte[] beginning = beginning(file.path());
            if (beginsWith(beginning, 0x1F, 0x8B)) {
                SpooledFile unpacked = unpacked(file, path);
                file.letGo();
                file = unpacked;
                beginning = beginning(file.path());
            }
            return opened(file, path, beginning, headings);
        } catch (IOException | RuntimeException e) {
            file.letGo();
            throw e;
        }
    }

    private static OpenedSurvey opened(SpooledFile file, Path path, byte[] beginning, KnownHeadings headings)
            throws IOException {
        String name = path.toString();
        if (beginsWith(beginning, 'P', 'K', 3, 4)) {
            OpenedSurvey workbook = SurveyWorkbook.open(bytes(file, name), name, headings);
            file.letGo();
            return workbook;
        }
        refuseOthers(beginning, name);
        return new OpenedSurvey(file, SurveySource.of(name), List.of());
    }

    private static void refuseOthers(byte[] beginning, String name) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1).strip();
        String form = beginsWith(beginning, 0xD0, 0xCF, 0x11, 0xE0)
                ? "form.old-workbook"
                : text.startsWith("%PDF")
                        ? "form.pdf"
                        : text.matches("(?s)(\u00EF\u00BB\u00BF)?\\s*<.*") ? "form.markup" : "";
        if (!form.isEmpty()) {
            throw TEXTS.refused(Place.of(name), "survey-wrong-form", TEXTS.text(form));
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static boolean beginsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static SpooledFile unpacked(SpooledFile file, Path path) throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file.path())))) {
            return SpooledFile.copied(in, path, SpooledFile.MOST_BYTES);
        } catch (ZipException | EOFException e) {
            throw GridProblems.damaged(Place.of(path.toString()), TEXTS.text("gzip-damaged"));
        }
    }

    private static byte[] bytes(SpooledFile file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] bytes = in.readNBytes(TableLimits.BYTES + 1);
            if (bytes.length > TableLimits.BYTES) {
                throw GridProblems.tooLong(name);
            }
            return bytes;
        }
    }
}
