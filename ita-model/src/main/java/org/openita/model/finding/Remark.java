package org.openita.model.finding;

import java.util.List;
import org.openita.model.text.Text;

/**
 * Says what to do about one instrument within a topic: keep it up, or improve it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param topic the topic's id
 * @param instrument the instrument's id
 * @param items the items of the row
 * @param verdict maintain, improve, or undetermined where figures are missing
 * @param text the verdict in words
 * @param because why, empty when undetermined
 */
public record Remark(
        String topic, String instrument, List<String> items, Verdict verdict, Text text, List<Because> because) {

    /** Names what a remark asks for. */
    public enum Verdict {
        /** Keep it up. */
        MAINTAIN,
        /** Improve it. */
        IMPROVE,
        /** The figures that would settle it are missing. */
        UNDETERMINED
    }

    public Remark {
        items = List.copyOf(items);
        because = List.copyOf(because);
    }

    /** The code of what is remarked on a topic in an instrument: {@code 3/EIT}. */
    public static String code(String topic, String instrument) {
        return topic + "/" + instrument;
    }

    /** Its code. */
    public String code() {
        return code(topic, instrument);
    }
}
