package org.openita.workbench.coverage;

/**
 * So many of so many.
 *
 * <p>Immutable and thread-safe.
 *
 * @param seen how many were seen
 * @param all how many there are
 */
public record Ratio(int seen, int all) {

    /** Both together. */
    Ratio plus(Ratio other) {
        return new Ratio(seen + other.seen, all + other.all);
    }

    /** In percent; 100 where there is nothing to see. */
    public double percent() {
        return all == 0 ? 100 : 100.0 * seen / all;
    }

    /** {@code "83 of 85"} without words: {@code "83/85"}. */
    @Override
    public String toString() {
        return seen + "/" + all;
    }
}
