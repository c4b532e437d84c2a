package org.openita.model.framework;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.text.Text;

/**
 * One of the three ways of measuring; its score is the plain mean of its indicators.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code EIT}
 * @param name its name
 * @param weight its share of the overall score, above 0 and at most 1
 * @param parts the parts its answers come in, empty where there is but one
 * @param indicators its indicators, in order
 * @param provenance where that is known from
 */
public record Instrument(
        String id, Text name, BigDecimal weight, List<Part> parts, List<Indicator> indicators, Provenance provenance) {

    public Instrument {
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
    }
}
