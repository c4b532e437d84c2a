package org.openita.model.framework;

import java.math.BigDecimal;

/**
 * The figures that a report measures scores against.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pass what a score should reach, in points
 * @param excellent what an excellent score reaches, in points
 * @param gap by how many points two parts must differ for a report to speak of it
 * @param provenance where they are known from
 */
public record Marks(BigDecimal pass, BigDecimal excellent, BigDecimal gap, Provenance provenance) {}
