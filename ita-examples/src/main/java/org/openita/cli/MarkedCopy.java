package org.openita.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openita.model.file.UnwritableFile;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.report.marked.DocumentMark;
import org.openita.report.marked.Mark;
import org.openita.report.marked.MarkedDocument;
import org.openita.report.marked.MarkedWorkbook;
import org.openita.tables.score.ScoreAddresses;

/** Gives an office its own workbook or document back with what was noted of it. */
final class MarkedCopy {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    /** Notes that blame the very scores they name, if they are not unsure. */
    private static final NoteKind[] BLAMING = {
        NoteKind.MISPRINT_SUSPECT,
        NoteKind.SCORES_EXCHANGED,
        NoteKind.PARTS_EXCHANGED,
        NoteKind.ROWS_SHIFTED,
        NoteKind.IMPOSSIBLE_SCORE
    };

    private MarkedCopy() {}

    /** The marks that a note leaves on the cells of the scores that it names. */
    static Stream<Mark> marks(Note note, ScoreAddresses addresses, Locale locale) {
        boolean isCircled = note.is(BLAMING) && !note.isUnsure();
        return note.subjects().stream()
                .flatMap(subject -> addresses.of(subject).stream())
                .map(cell -> new Mark(
                        cell.sheet(),
                        cell.row(),
                        cell.column(),
                        isCircled,
                        note.text().in(locale)));
    }

    /**
     * The copy, to be written.
     *
     * @param name of the copy
     * @param original the workbook that was read
     * @throws InputException if it is no workbook, or is too large
     */
    static Output of(String name, String original, List<Mark> marks) {
        LibraryDefaults.prepare();
        Path workbook = FileNames.path(original);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try {
            MarkedWorkbook.write(workbook, copy, marks);
        } catch (IOException e) {
            throw new InputException(
                    List.of(UnwritableFile.isFull(e) ? UnwritableFile.problem(name, e) : unmarked(name, original)));
        }
        return new Output(name, copy::writeTo);
    }

    /**
     * The copy of a document with a comment at each doubt, to be written.
     *
     * @param name of the copy
     * @param original the document that was read
     * @throws InputException if it is no DOCX, or is too large
     */
    static Output ofDocument(String name, String original, List<Note> notes, Locale locale) {
        List<DocumentMark> remarks = notes.stream()
                .filter(Note::isDoubt)
                .map(note -> remark(note, locale))
                .toList();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try {
            if (!original.toLowerCase(Locale.ROOT).endsWith(".docx")) {
                throw new IOException(original + " is no DOCX");
            }
            MarkedDocument.write(FileNames.path(original), copy, remarks);
        } catch (IOException e) {
            throw new InputException(List.of(
                    UnwritableFile.isFull(e)
                            ? UnwritableFile.problem(name, e)
                            : TEXTS.problem(Place.of(name), "document-not-marked", Text.same(original))));
        }
        return new Output(name, copy::writeTo);
    }

    private static DocumentMark remark(Note note, Locale locale) {
        List<Integer> paragraphs = note.details().get("paragraphs") instanceof List<?> several
                ? several.stream().map(number -> ((Number) number).intValue()).toList()
                : List.of();
        String quote = String.valueOf(note.details().getOrDefault("quote", ""));
        return new DocumentMark(paragraphs, quote, note.text().in(locale));
    }

    private static Problem unmarked(String name, String original) {
        return TEXTS.problem(Place.of(name), "copy-not-marked", Text.same(original));
    }
}
