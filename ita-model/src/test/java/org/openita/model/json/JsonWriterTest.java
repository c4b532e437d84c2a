package org.openita.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.text.JsonStyle;

@Tag("text")
class JsonWriterTest {

    @Test
    void aDocumentIsLaidOutForPeople() {
        String json = JsonWriter.pretty(w -> w.object(o -> o.text("name", "ก้อ \"x\"")
                .object("items", i -> i.number("i1", new BigDecimal("95.30")).none("i2"))
                .array("codes", a -> a.text("e1").number(new BigDecimal("1E+2")))
                .object("empty", e -> {})
                .bool("whole", true)));

        assertThat(json).isEqualTo("""
                {
                  "name": "ก้อ \\"x\\"",
                  "items": {
                    "i1": 95.30,
                    "i2": null
                  },
                  "codes": [
                    "e1",
                    100
                  ],
                  "empty": {},
                  "whole": true
                }
                """);
    }

    @Test
    void aCompactDocumentIsOneLine() {
        assertThat(JsonWriter.compact(w -> w.object(o -> o.number("y", 2567).array("a", a -> {}))))
                .isEqualTo("{\"y\":2567,\"a\":[]}");
    }

    @Test
    void aStreamGetsWhatATextHoldsAndStaysOpen() throws IOException {
        Watched out = new Watched();

        JsonWriter.write(out, JsonStyle.PRETTY, JsonWriterTest::sample);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JsonWriter.pretty(JsonWriterTest::sample));
        assertThat(out.flushed).hasPositiveValue();
        assertThat(out.closed).hasValue(0);
    }

    @Test
    void aWriterGetsTheSame() throws IOException {
        StringWriter out = new StringWriter();

        JsonWriter.write(out, JsonStyle.COMPACT, JsonWriterTest::sample);

        assertThat(out).hasToString(JsonWriter.compact(JsonWriterTest::sample));
    }

    @Test
    void whatFailsHalfWayIsNotMadeToLookWhole() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Consumer<JsonWriter> failing = w -> w.object(o -> o.text("name", "ก้อ").array("codes", codes -> {
            throw new IllegalStateException("no codes");
        }));

        assertThatThrownBy(() -> JsonWriter.write(out, JsonStyle.COMPACT, failing))
                .hasMessage("no codes");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"name\":\"ก้อ\",\"codes\":[");
    }

    @Test
    void aStreamThatFailsSaysSoItself() {
        IOException full = new IOException("No space left on device");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThatThrownBy(() -> JsonWriter.write(out, JsonStyle.COMPACT, JsonWriterTest::sample))
                .isSameAs(full);
    }

    private static void sample(JsonWriter json) {
        json.object(o ->
                o.text("name", "เทศบาลตำบลก้อ").array("codes", a -> a.text("e1").text("\uD83D\uDC18")));
    }

    private static final class Watched extends ByteArrayOutputStream {

        private final AtomicInteger flushed = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();

        @Override
        public void flush() {
            flushed.incrementAndGet();
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
