package org.openita.model.finding;

import java.util.List;
import org.openita.model.text.Text;

/**
 * Holds the level that an agency's scores give, with its reasons.
 *
 * <p>A published level is the level; {@link #possible()} then tells what the scores give. Immutable and thread-safe.
 *
 * @param code {@code EXCELLENT}, {@code GOOD}, {@code PASS}, {@code IMPROVE} or {@code IMPROVE_URGENTLY}; {@code AA} to
 *     {@code F} before FY2566; {@link #UNDETERMINED} when the figures given do not settle it
 * @param name its name; where the figures leave several levels open, the names of all of them
 * @param because its reasons, empty when undetermined, or published and not what the scores give
 * @param possible the levels that the scores leave possible, best first; one where they settle it, none where they tell nothing
 * @param isPublished whether it was published, and not worked out from the scores
 */
public record Level(String code, Text name, List<Because> because, List<Named> possible, boolean isPublished) {

    /** The code of a level that the given figures leave open. */
    public static final String UNDETERMINED = "UNDETERMINED";

    /**
     * A level that is possible.
     *
     * @param code its code
     * @param name its name
     */
    public record Named(String code, Text name) {}

    public Level {
        because = List.copyOf(because);
        possible = List.copyOf(possible);
    }

    /** A level that the scores settle, or {@link #UNDETERMINED}. */
    public Level(String code, Text name, List<Because> because) {
        this(code, name, because, code.equals(UNDETERMINED) ? List.of() : List.of(new Named(code, name)), false);
    }

    /** Whether the figures settle the level. */
    public boolean isDetermined() {
        return !code.equals(UNDETERMINED);
    }

    /** Whether the scores leave the level open, or give another one than was published. */
    public boolean isDoubtful() {
        return possible.size() != 1 || !possible.get(0).code().equals(code);
    }

    /** The Thai name and the code: {@code "ผ่าน (PASS)"}. */
    @Override
    public String toString() {
        return name.th() + " (" + code + ")";
    }
}
