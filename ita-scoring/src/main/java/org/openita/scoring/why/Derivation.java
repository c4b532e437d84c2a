package org.openita.scoring.why;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.model.text.Text;

/**
 * A score and what it is made of, down to the items, so that it can be recomputed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose it is, see {@link org.openita.model.finding.Because#subject()}
 * @param name the subject in words
 * @param value the figure as shown, in points; empty where it is missing
 * @param exact the exact value as a fraction of a point ({@code 742/9}), where two decimals do not hold it
 * @param origin where the figure comes from
 * @param computed what the members add up to, as shown, where something else was published
 * @param members what it adds up from; empty of an item, and where that is not known
 */
public record Derivation(
        String subject,
        Text name,
        Optional<BigDecimal> value,
        Optional<String> exact,
        Origin origin,
        Optional<BigDecimal> computed,
        List<Member> members) {

    public Derivation {
        members = List.copyOf(members);
    }

    /** Names where a figure comes from. */
    public enum Origin {
        /** Given as measured. */
        MEASURED,
        /** What the members add up to, exactly. */
        COMPUTED,
        /** Given with two decimals, and what the members add up to but for its rounding. */
        ROUNDED,
        /** Given as published: the members add up to something else, or are not all known. */
        PUBLISHED,
        /** What the members add up to where it is not known: a bound that the other figures leave. */
        BOUND,
        /** The score of an earlier fiscal year, whose result this analysis does not hold. */
        EARLIER,
        /** There is none. */
        MISSING
    }

    /**
     * One of the figures that another adds up from.
     *
     * @param share its share as a fraction, {@code 1/9}; empty where the figure is not a sum, as the lowest of several
     * @param figure the figure
     */
    public record Member(Optional<String> share, Derivation figure) {}
}
