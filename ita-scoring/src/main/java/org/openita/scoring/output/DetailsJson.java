package org.openita.scoring.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openita.model.finding.Note;
import org.openita.model.json.JsonWriter;

/** Writes the details of a note as members beside its kind and text. */
final class DetailsJson {

    /** Members that every note has; a detail of the same name would stand there twice. */
    private static final Set<String> OF_EVERY_NOTE = Set.of("kind", "text");

    private static final int MOST_DECIMALS = 2;

    private DetailsJson() {}

    /** @param details see {@link Note#details()} */
    static void write(JsonWriter json, Map<String, Object> details) {
        details.forEach((name, value) -> {
            if (OF_EVERY_NOTE.contains(name)) {
                throw new IllegalArgumentException(
                        "A note has a " + name + " of its own, give the detail another name");
            }
            member(json, name, value);
        });
    }

    private static void member(JsonWriter json, String name, Object value) {
        if (value instanceof Map<?, ?> members) {
            json.object(name, object -> members(object, members));
        } else if (value instanceof List<?> elements) {
            json.array(name, array -> elements.forEach(element -> element(array, element)));
        } else if (value instanceof Number number) {
            json.number(name, decimal(number));
        } else if (value instanceof Boolean truth) {
            json.bool(name, truth);
        } else {
            json.text(name, value.toString());
        }
    }

    private static void element(JsonWriter json, Object value) {
        if (value instanceof Map<?, ?> members) {
            json.object(object -> members(object, members));
        } else if (value instanceof List<?> elements) {
            json.array(array -> elements.forEach(element -> element(array, element)));
        } else if (value instanceof Number number) {
            json.number(decimal(number));
        } else {
            json.text(value.toString());
        }
    }

    private static void members(JsonWriter json, Map<?, ?> members) {
        members.forEach((name, value) -> member(json, String.valueOf(name), value));
    }

    /** A count stays a whole number; a score keeps its decimals. */
    private static BigDecimal decimal(Number number) {
        BigDecimal decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        return decimal.scale() > MOST_DECIMALS ? decimal.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : decimal;
    }
}
