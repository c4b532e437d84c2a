package org.openita.scoring.check;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.openita.model.framework.Subject;

/**
 * An item whose printed score may be wrong.
 *
 * @param item the item
 * @param value its score as given, in hundredths
 * @param fits the one score that would make the published figure come out, in hundredths, where there is but one
 * @param respondents how many answered, where the scores tell
 * @param certainty how sure
 */
record Suspect(MeasuredItem item, long value, OptionalLong fits, OptionalInt respondents, Certainty certainty) {

    /** How sure it is that the item is to blame. */
    enum Certainty {
        /** It alone cannot come about, and one score fits. */
        HIGH("high"),
        /** It cannot come about. */
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

    Optional<BigDecimal> fitting() {
        return fits.isPresent() ? Optional.of(BigDecimal.valueOf(fits.getAsLong(), 2)) : Optional.empty();
    }

    /** The details of a note; the aggregate is the one whose published figure is not met. */
    Map<String, Object> details(Subject aggregate) {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("subject", item.subject().id());
        details.put("item", item.item());
        item.part().ifPresent(part -> details.put("part", part));
        details.put("value", given());
        fitting().ifPresent(value -> details.put("fits", value));
        respondents.ifPresent(number -> details.put("respondents", BigDecimal.valueOf(number)));
        details.put("confidence", certainty.label());
        details.put("aggregate", aggregate.id());
        return details.buildOrThrow();
    }
}
