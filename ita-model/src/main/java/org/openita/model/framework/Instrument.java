package org.openita.model.framework;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.openita.model.text.Text;

/**
 * One of the three ways of measuring; its score is the plain mean of its indicators.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code EIT}
 * @param name its name
 * @param weight its share of the overall score, above 0 and at most 1
 * @param accepts the levels at which its scores can be given, in the order of {@link InputLevel}
 * @param parts the parts its answers come in, empty where there is but one
 * @param indicators its indicators, in order
 * @param provenance where that is known from
 */
public record Instrument(
        String id,
        Text name,
        BigDecimal weight,
        Set<InputLevel> accepts,
        List<Part> parts,
        List<Indicator> indicators,
        Provenance provenance) {

    public Instrument {
        accepts = ImmutableSet.copyOf(accepts);
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
    }
}
