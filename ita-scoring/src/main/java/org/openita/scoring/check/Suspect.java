package org.openita.scoring.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openita.model.framework.Subject;

/**
 * An item whose printed score may be wrong.
 *
 * @param item the item
 * @param value its score as given, in hundredths
 * @param possible what it may have been, in hundredths: the scores that would make the published figure come out, or those
 *     that a slip of the hand could have turned into this one; empty where there is no telling between many
 * @param aggregate the published figure that tells what it may have been, where one does
 * @param respondents how many answered, where the scores tell
 * @param impossible whether it cannot come about at all
 * @param certainty how sure
 */
record Suspect(
        MeasuredItem item,
        long value,
        ImmutableLongArray possible,
        Optional<Subject> aggregate,
        OptionalInt respondents,
        boolean impossible,
        Certainty certainty) {

    /** How sure it is that the item is to blame. */
    enum Certainty {
        /** As good as certain: it alone cannot come about. */
        HIGH("high"),
        /** Probable: it cannot come about, or one slip of the hand explains it alone. */
        MEDIUM("medium"),
        /** It could have been otherwise. */
        LOW("low");

        private final String label;

        Certainty(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    BigDecimal given() {
        return BigDecimal.valueOf(value, 2);
    }

    /** The one score that would make the published figure come out, where there is but one. */
    Optional<BigDecimal> fits() {
        return aggregate.isPresent() && possible.length() == 1
                ? Optional.of(points(possible.get(0)))
                : Optional.empty();
    }

    /** What it may have been where no published figure says so, or several scores would fit it. */
    List<BigDecimal> candidates() {
        return fits().isPresent()
                ? List.of()
                : possible.stream().mapToObj(Suspect::points).toList();
    }

    /** The details of a note. */
    Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("subject", item.subject().id());
        details.put("item", item.item());
        item.part().ifPresent(part -> details.put("part", part));
        details.put("value", given());
        fits().ifPresent(value -> details.put("fits", value));
        if (!candidates().isEmpty()) {
            details.put("candidates", candidates());
        }
        respondents.ifPresent(number -> details.put("respondents", BigDecimal.valueOf(number)));
        details.put("confidence", certainty.label());
        aggregate.ifPresent(subject -> details.put("aggregate", subject.id()));
        return details.buildOrThrow();
    }

    private static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
