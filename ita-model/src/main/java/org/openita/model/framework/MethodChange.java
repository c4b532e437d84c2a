package org.openita.model.framework;

import org.openita.model.text.Text;

/**
 * Describes how the method of a fiscal year differs from that of the year before, so that a line through both breaks
 * here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param what what was changed, in words
 * @param provenance where that is known from
 */
public record MethodChange(Text what, Provenance provenance) {}
