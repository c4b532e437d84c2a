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
    static final int MOST_BYTES = 16 << 20;

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
     * Reads a report: a Word document where the name ends so, else text in UTF-8.
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
            return isDocument(name) ? WordDocument.read(bytes, name) : of(decoded(bytes));
        } catch (CharacterCodingException e) {
            throw refused(name, "report-not-utf-8");
        } catch (IOException e) {
            throw new InputException(List.of(TEXTS.problem(Place.of(name), "report-unreadable")), e);
        }
    }

    static InputException refused(String name, String code) {
        return TEXTS.refused(Place.of(name), code);
    }

    private static boolean isDocument(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
