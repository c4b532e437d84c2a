package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.model.problem.InputException;

/** A file made to break the reader ends in problems, soon, and not in a flood of them. */
class HostileAssessmentTest {

    /** It takes less than a second; this only ends a test that would never end. */
    private static final Duration SOON = Duration.ofMinutes(1);

    @ParameterizedTest
    @EnumSource(Hostile.class)
    void hostileInputIsRefusedSoonAndInFewWords(Hostile hostile) {
        String json = hostile.json();

        InputException refused = assertTimeoutPreemptively(
                SOON, () -> assertThrows(InputException.class, () -> Assessment.parse(json, "hostile.json")));

        assertThat(refused.problems()).hasSizeBetween(1, 501);
        assertThat(refused.getMessage()).hasSizeLessThan(600_000);
    }

    /** Documents within the limits of JSON that are meant to cost much all the same. */
    enum Hostile {
        UNKNOWN_KEYS(members(19_000, "\"itemss%d\": 1")),
        UNKNOWN_LONG_KEYS(members(500, "\"" + "items".repeat(1_900) + "%d\": 1")),
        UNKNOWN_ITEMS(document("\"items\": " + members(19_000, "\"i0%d\": 1"))),
        LONG_UNKNOWN_ITEMS(document("\"items\": " + members(500, "\"" + "i".repeat(9_900) + "%d\": 1"))),
        BAD_SCORES(document("\"items\": {\"e1\": " + members(19_000, "\"part%d\": \"" + "๙".repeat(100) + "\"") + "}")),
        LONG_SCORE(document("\"items\": {\"i1\": \"" + "9,".repeat(4_900) + "\"}")),
        TINY_SCORE(document("\"items\": {\"i1\": 1e-1000}")),
        HUGE_SCORE(document("\"items\": {\"i1\": 1e1000}")),
        LONG_NAME(
                "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"" + "ก\u200b".repeat(4_900) + "\"}, \"overall\": 1}"),
        LONG_YEAR("{\"fiscalYear\": 1e999, \"agency\": {\"name\": \"ก\"}, \"overall\": 1}"),
        DEEP_PARTS(document("\"items\": {\"i1\": " + "{\"a\":".repeat(28) + "1" + "}".repeat(28) + "}")),
        DEEP_LISTS("[".repeat(10_000_000));

        private final String json;

        Hostile(String json) {
            this.json = json;
        }

        String json() {
            return json;
        }

        private static String members(int count, String pattern) {
            return IntStream.range(0, count)
                    .mapToObj(i -> pattern.replace("%d", Integer.toString(i)))
                    .collect(Collectors.joining(",", "{", "}"));
        }

        private static String document(String member) {
            return "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก\"}, " + member + "}";
        }
    }
}
