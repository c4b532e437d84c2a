package org.openita.model.json;

import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

/**
 * The bytes of one of many documents of a text, not yet read, and where they stand. Whoever has it may read it on any thread.
 * Immutable and thread-safe, as long as nobody changes the bytes.
 */
public final class RawJson {

    private final byte[] bytes;
    private final Origin origin;
    private final JsonLimits limits;
    private final long number;
    private final boolean whole;

    /**
     * @param number how many documents stand before it
     * @param whole whether it is all of the text
     */
    RawJson(long number, byte[] bytes, Origin origin, JsonLimits limits, boolean whole) {
        this.bytes = bytes;
        this.origin = origin;
        this.limits = limits;
        this.number = number;
        this.whole = whole;
    }

    /** How many documents stand before it. */
    public long number() {
        return number;
    }

    /** Its tree; empty if it is no JSON, or beyond the limits, which the log then says. */
    public Optional<Json> read(ProblemLog log) {
        try {
            String text = DocumentDecoder.checked(DocumentDecoder.decode(bytes, origin, log), origin, log);
            return Optional.of(new TreeBuilder(text, origin, limits, log).document());
        } catch (JsonRefusal noted) {
            return Optional.empty();
        }
    }

    /** Where it begins. */
    public Place place() {
        return origin.begin();
    }

    /** Whether it is an element of an array. */
    public boolean isElement() {
        return !origin.path().equals(Origin.ROOT);
    }

    /** Whether it is all of the text, and not one of several documents. */
    public boolean isWhole() {
        return whole;
    }

    /** Its path in the whole, such as {@code $[3]}. */
    public String path() {
        return origin.path();
    }

    /** What stands there, in UTF-8; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
