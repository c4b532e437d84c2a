package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.framework.KnownYears;
import org.openita.model.json.JsonReader;
import org.openita.model.problem.ProblemLog;

class PlainResultTest {

    private static final String KO = """
            {"fiscalYear": 2567,
             "agency": {"id": "5510", "name": " เทศบาลตำบลก้อ ", "kind": "subdistrict-municipality",
               "district": "ลี้", "province": "ลำพูน"},
             "level": "good",
             "items": {"i1": 95.38, "i2": 0, "i3": 100.0, "i4": null, "e1": {"part1": 95.25, "part2": 77}, "o1": 100, "o2": 0},
             "overall": 95.11,
             "parts": {"EIT2": 82.44}, "indicators": {"9": 98.4, "10": null}, "instruments": {"IIT": 96.1}}
            """;

    /** What takes the place of something in the result: right and wrong, of the usual form and of none. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "0",
            "1",
            "01",
            "-0",
            "-1",
            ".",
            ".5",
            "5.",
            "1e1",
            "100.01",
            "95.380",
            "95.381",
            "101",
            "10000",
            "99999",
            "\"pass\"",
            "\"i1\"",
            "\"i5\"",
            "\"i99\"",
            "\"e1\"",
            "\"e2\":{\"part1\":5}",
            "\"e1.part1\"",
            "\"part1\"",
            "\"part3\"",
            "\"EIT1\"",
            "\"IIT\"",
            "\"8\"",
            "\"9.1\"",
            "\"6.part1\"",
            "\"overall\"",
            "\"name\"",
            "\"respondents\":{\"IIT\":20},",
            "\"level\"",
            "\"fiscalYear\"",
            "2566",
            "2600",
            "\"\"",
            "\u0000",
            "\t",
            "\u00A0",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\uFFFD",
            "ก",
            "😀",
            "\n",
            " ",
            "//",
            "\"x\":1,");

    @Test
    void a_result_in_the_usual_form_is_read_as_its_tree_is() {
        assertThat(plain(KO)).isPresent().isEqualTo(tree(KO.getBytes(StandardCharsets.UTF_8)));
        assertThat(plain(KO).orElseThrow().toJson())
                .isEqualTo(Assessment.parse(KO, "ko").toJson());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"i1\": 95.381",
                "\"i1\": 100.01",
                "\"i1\": \"95\"",
                "\"o1\": 50",
                "\"o1\": \"pass\"",
                "\"i1\": 1, \"i1\": 1",
                "\"i99\": 1",
                "\"e1\": 90",
                "\"e1.part1\": 90",
                "\"e1\": {}",
                "\"i1\": 095",
                "\"i1\": 1e1",
                "\"i1\": -1"
            })
    void whatever_else_stands_there_is_left_to_the_tree(String items) {
        assertThat(plain("{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก\"}, \"items\": {\"i2\": 5}}"))
                .isPresent();
        assertThat(plain(
                        "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก\"}, \"items\": {\"i2\": 5, " + items + "}}"))
                .isEmpty();
    }

    @Test
    void what_is_read_of_a_spoilt_document_is_what_its_tree_says_and_nothing_is_wrong_with_it() {
        Random random = new Random(2567);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] spoilt = spoilt(KO.getBytes(StandardCharsets.UTF_8), random);
            Optional<Assessment> plain = Assessment.ofPlain(spoilt, KnownYears.builtIn());
            if (plain.isPresent()) {
                assertThat(plain).as(new String(spoilt, StandardCharsets.UTF_8)).isEqualTo(tree(spoilt));
                read++;
            }
        }
        assertThat(read).isBetween(1_000, 19_000);
    }

    private static byte[] spoilt(byte[] document, Random random) {
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + random.nextInt(8));
        byte[] begin = Arrays.copyOf(document, from + (random.nextBoolean() ? piece.length : 0));
        System.arraycopy(piece, 0, begin, from, begin.length - from);
        byte[] all = Arrays.copyOf(begin, begin.length + document.length - to);
        System.arraycopy(document, to, all, begin.length, document.length - to);
        return all;
    }

    private static Optional<Assessment> plain(String json) {
        return Assessment.ofPlain(json.getBytes(StandardCharsets.UTF_8), KnownYears.builtIn());
    }

    /** What the strict reader makes of it, if it finds nothing wrong. */
    private static Optional<Assessment> tree(byte[] json) {
        ProblemLog log = new ProblemLog();
        Optional<Assessment> read = new JsonReader()
                .read(new ByteArrayInputStream(json), "test", log)
                .flatMap(document -> Assessment.of(document, log));
        return log.isEmpty() ? read : Optional.empty();
    }
}
