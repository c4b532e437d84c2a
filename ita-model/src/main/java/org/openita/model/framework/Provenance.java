package org.openita.model.framework;

/**
 * Names the source of a fact and how certain it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the source in words
 * @param confidence how sure
 */
public record Provenance(String source, Confidence confidence) {}
