package org.openita.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;

/** What is sent to break the reader ends in one clear problem, soon. */
class HostileJsonTest {

    /** It takes less than a second; this only ends a test that would never end. */
    private static final Duration SOON = Duration.ofMinutes(1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            NESTED_ARRAYS      | nesting deeper than 32 levels
            NESTED_OBJECTS     | nesting deeper than 32 levels
            MILLION_KEYS       | more than 20,000 values
            MILLION_ELEMENTS   | more than 20,000 values
            MILLION_SAME_KEYS  | more than 20,000 values
            LONG_TEXT          | a text of 1,000,000 characters
            OPEN_TEXT          | the document ends in the middle
            LONG_NUMBER        | a number of 1,000,000 characters
            LONG_KEY           | a name of 1,000,000 characters
            HUGE_EXPONENT      | the number 1e999999999, out of all range
            TOO_LONG           | the file is longer than 16,777,216 bytes
            SPACES             | the file is empty
            ZEROS              | the file is UTF-32, or nothing but zero bytes
            COLLIDING_KEYS     | more than 20,000 values
            """)
    void hostileInputEndsInAProblemSoon(Hostile hostile, String found) {
        byte[] document = hostile.document().getBytes(StandardCharsets.UTF_8);
        ProblemLog log = new ProblemLog();

        Optional<Json> json = assertTimeoutPreemptively(
                SOON, () -> new JsonReader().read(new ByteArrayInputStream(document), "hostile.json", log));

        assertThat(json).isEmpty();
        assertThat(log.problems()).extracting(p -> p.found().en()).contains(found);
        assertThat(log.problems().size()).isLessThanOrEqualTo(501);
        assertThat(log.problems())
                .extracting(Problem::toString)
                .allSatisfy(p -> assertThat(p).hasSizeLessThan(500));
    }

    /** DocumentDecoder that nobody writes in good faith. */
    @SuppressWarnings("ImmutableEnumChecker") // the suppliers hold nothing; they spare keeping 100 MB of documents
    enum Hostile {
        NESTED_ARRAYS(() -> "[".repeat(10_000_000)),
        NESTED_OBJECTS(() -> "{\"a\":".repeat(2_000_000)),
        MILLION_KEYS(() -> IntStream.range(0, 1_000_000)
                .mapToObj(i -> "\"k" + i + "\":1")
                .collect(Collectors.joining(",", "{", "}"))),
        MILLION_ELEMENTS(() -> "[" + "1,".repeat(1_000_000) + "1]"),
        MILLION_SAME_KEYS(() -> "{" + "\"a\":1,".repeat(1_000_000) + "\"a\":1}"),
        LONG_TEXT(() -> "{\"a\":\"" + "x".repeat(1_000_000) + "\"}"),
        OPEN_TEXT(() -> "{\"a\":\"" + "x".repeat(10_000_000)),
        LONG_NUMBER(() -> "{\"a\":" + "9".repeat(1_000_000) + "}"),
        LONG_KEY(() -> "{\"" + "k".repeat(1_000_000) + "\":1}"),
        HUGE_EXPONENT(() -> "{\"a\":1e999999999}"),
        TOO_LONG(() -> "[" + " ".repeat(17_000_000) + "]"),
        SPACES(() -> " ".repeat(16_000_000)),
        ZEROS(() -> "\0".repeat(10_000_000)),
        COLLIDING_KEYS(() ->
                IntStream.range(0, 1 << 16).mapToObj(Hostile::colliding).collect(Collectors.joining(",", "{", "}")));

        private final Supplier<String> document;

        Hostile(Supplier<String> document) {
            this.document = document;
        }

        String document() {
            return document.get();
        }

        /** "Aa" and "BB" have one hash code in Java, and so have all their combinations. */
        private static String colliding(int bits) {
            return IntStream.range(0, 16)
                    .mapToObj(bit -> ((bits >> bit) & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining("", "\"", "\":1"));
        }
    }
}
