package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;

/**
 * A subject whose score adds up from others' scores, each with its share.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score it is
 * @param members what it adds up from, in order, at least one
 */
public record WeightedMean(Subject subject, List<Member> members) {

    /**
     * One of the scores that another adds up from.
     *
     * @param subject whose score is added
     * @param share its share
     */
    public record Member(Subject subject, Share share) {}

    /** @throws IllegalArgumentException if the shares do not add up to one */
    public WeightedMean {
        members = ImmutableList.copyOf(members);
        Fractions.requireWhole(subject, members);
    }

    /** The plain mean of some scores. */
    static WeightedMean meanOf(Subject subject, List<Subject> members) {
        Share share = Share.oneOf(members.size());
        return new WeightedMean(
                subject,
                members.stream().map(member -> new Member(member, share)).toList());
    }

    /** The mean of a score in each part: plain, or by the weights that the parts have. */
    static WeightedMean of(Subject subject, List<Subject> inParts, List<Part> parts) {
        List<BigDecimal> weights =
                parts.stream().flatMap(part -> part.weight().stream()).toList();
        return weights.isEmpty() ? meanOf(subject, inParts) : sumOf(subject, inParts, weights);
    }

    /** The weighted sum of some scores. */
    static WeightedMean sumOf(Subject subject, List<Subject> members, List<BigDecimal> weights) {
        return new WeightedMean(
                subject,
                IntStream.range(0, members.size())
                        .mapToObj(i -> new Member(members.get(i), Share.of(weights.get(i))))
                        .toList());
    }
}
