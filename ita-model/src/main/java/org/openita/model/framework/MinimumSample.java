package org.openita.model.framework;

/**
 * Holds the least number of people who are expected to answer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the id of an instrument or of one of its parts
 * @param least the least number of respondents, positive
 * @param provenance where that is known from
 */
public record MinimumSample(String subject, int least, Provenance provenance) {}
