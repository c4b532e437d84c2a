package org.openita.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Workbook;
import org.openita.model.score.Score;

/** Tables for tests, and what they say. */
final class Samples {

    static final String NAME = "เทศบาลตำบลตัวอย่าง";

    private Samples() {}

    static ResultFile csv(String... lines) {
        return bytes("scores.csv", String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
    }

    static ResultFile bytes(String name, String text, Charset charset) {
        return read(name, text.getBytes(charset));
    }

    static ResultFile read(String name, byte[] bytes) {
        return ResultFile.read(new ByteArrayInputStream(bytes), name);
    }

    static ResultFile workbook(Workbook book) {
        return read("scores.xlsx", toBytes(book));
    }

    static byte[] toBytes(Workbook book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<String> english(ResultFile file) {
        return file.problems().stream()
                .map(problem -> problem.describe(Locale.ENGLISH))
                .toList();
    }

    static String allEnglish(ResultFile file) {
        return english(file).stream().collect(Collectors.joining("\n"));
    }

    static List<String> places(ResultFile file) {
        return file.problems().stream()
                .map(problem -> problem.place().toString())
                .toList();
    }

    static Score item(ResultFile file, int result, String subject) {
        Score score = file.results().get(result).assessment().items().get(subject);
        return score == null ? Score.MISSING : score;
    }
}
