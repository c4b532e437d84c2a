package org.openita.model.framework;

/**
 * How many people are expected to answer at least.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the id of an instrument or of one of its parts
 * @param least the least number of respondents, positive
 * @param provenance where that is known from
 */
public record MinimumSample(String subject, int least, Provenance provenance) {}
