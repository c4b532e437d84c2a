package org.openita.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
}
