package org.openita.model.framework;

/**
 * Where a fact comes from and how sure it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the source in words
 * @param confidence how sure
 */
public record Provenance(String source, Confidence confidence) {}
