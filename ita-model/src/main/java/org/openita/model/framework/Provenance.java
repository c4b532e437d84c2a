package org.openita.model.framework;

/**
 * Names the source of a fact and how certain it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the source in words; it begins with {@code carried over} where the fact is another year's
 * @param confidence how sure
 */
public record Provenance(String source, Confidence confidence) {

    private static final String CARRIED_OVER = "carried over ";

    /** Returns whether the fact is another year's, taken to hold still. */
    public boolean isCarriedOver() {
        return source.startsWith(CARRIED_OVER);
    }
}
