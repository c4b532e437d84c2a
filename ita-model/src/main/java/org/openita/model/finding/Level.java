package org.openita.model.finding;

import java.util.List;
import org.openita.model.text.Text;

/**
 * What an agency's scores amount to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code {@code EXCELLENT}, {@code GOOD}, {@code PASS}, {@code IMPROVE} or {@code IMPROVE_URGENTLY}; {@code AA} to
 *     {@code F} before FY2566; {@link #UNDETERMINED} when the figures given do not settle it
 * @param name its name
 * @param because its reasons, empty when undetermined
 */
public record Level(String code, Text name, List<Because> because) {

    /** The code of a level that the figures given do not settle. */
    public static final String UNDETERMINED = "UNDETERMINED";

    public Level {
        because = List.copyOf(because);
    }

    /** Whether the figures settle the level. */
    public boolean isDetermined() {
        return !code.equals(UNDETERMINED);
    }

    /** The Thai name and the code: {@code "ผ่าน (PASS)"}. */
    @Override
    public String toString() {
        return name.th() + " (" + code + ")";
    }
}
