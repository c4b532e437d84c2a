package org.openita.model.json;

/**
 * How much a JSON document may hold, so that a hostile one costs neither time nor memory.
 *
 * <p>Immutable and thread-safe.
 *
 * @param bytes the longest document, in bytes
 * @param depth the deepest nesting of objects and arrays
 * @param values the most values in all: members of objects and elements of arrays
 * @param textLength the longest string and the longest member name, in Java characters
 * @param numberLength the longest number, in characters
 */
public record JsonLimits(int bytes, int depth, int values, int textLength, int numberLength) {

    /** 16 MB, 32 levels, 20,000 values, strings of 10,000 characters, numbers of 40. */
    public static final JsonLimits DEFAULT = new JsonLimits(16 << 20, 32, 20_000, 10_000, 40);

    /** The same with another length of the document. */
    public JsonLimits withBytes(int most) {
        return new JsonLimits(most, depth, values, textLength, numberLength);
    }

    /** The same with another number of values. */
    public JsonLimits withValues(int most) {
        return new JsonLimits(bytes, depth, most, textLength, numberLength);
    }
}
