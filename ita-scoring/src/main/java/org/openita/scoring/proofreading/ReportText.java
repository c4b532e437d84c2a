package org.openita.scoring.proofreading;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/**
 * The lines of a report, each with its place, and what of it was not read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines the lines in order; of a document, its paragraphs and table rows
 * @param unread what stands in the document and is not among the lines, such as hidden text
 */
public record ReportText(List<Line> lines, List<Text> unread) {

    /**
     * A line, paragraph or table row.
     *
     * @param text the words as they were written; cells of a row stand apart by tabs
     * @param place where they stand, as a reader would say
     * @param isWhole whether it is a paragraph or row, and not a line that may end within a sentence
     * @param paragraphs which paragraphs of a Word document's body, from 1, begin where in the words
     */
    public record Line(String text, Text place, boolean isWhole, Map<Integer, Integer> paragraphs) {

        public Line {
            paragraphs = ImmutableSortedMap.copyOf(paragraphs);
        }
    }

    static final Messages MESSAGES = Messages.beside(ReportText.class, "messages");

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ReportText.class);

    /** More is no report. */
    public static final int MOST_BYTES = 16 << 20;

    private static final int PDF_WITHIN = 1_024;

    public ReportText {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }

    /** The lines of a text. */
    public static ReportText of(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines()
                .forEach(line ->
                        lines.add(new Line(line, MESSAGES.text("place.line", lines.size() + 1), false, Map.of())));
        return new ReportText(lines, List.of());
    }

    /**
     * Reads a report: a Word or OpenDocument text document where the name ends so, else text in UTF-8.
     *
     * @param name what problems call the file
     * @throws InputException if it cannot be read, is too large, or is neither
     */
    public static ReportText read(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused(name, "report-too-large");
            }
            return read(bytes, name);
        } catch (CharacterCodingException e) {
            throw refused(name, "report-not-utf-8");
        } catch (IOException e) {
            throw new InputException(List.of(TEXTS.problem(Place.of(name), "report-unreadable")), e);
        }
    }

    private static ReportText read(byte[] bytes, String name) throws IOException {
        if (isNamed(name, ".odt") || OpenDocumentText.isOne(bytes)) {
            return OpenDocumentText.read(bytes, name);
        }
        if (isNamed(name, ".docx")) {
            return WordDocument.read(bytes, name);
        }
        if (isPdf(bytes)) {
            throw refused(name, "report-pdf");
        }
        return of(decoded(bytes));
    }

    /** The lines of a page of a document in pages, each with its place. */
    public static List<Line> page(int number, String text) {
        List<Line> lines = new ArrayList<>();
        text.lines()
                .forEach(line -> lines.add(
                        new Line(line, MESSAGES.text("place.page", number, lines.size() + 1), false, Map.of())));
        return lines;
    }

    /** Whether bytes are those of a PDF file. */
    public static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, PDF_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    static InputException refused(String name, String code) {
        return TEXTS.refused(Place.of(name), code);
    }

    private static boolean isNamed(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
