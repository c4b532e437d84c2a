package org.openita.model.framework;

import org.openita.model.text.Text;

/**
 * What a fiscal year does otherwise than the year before, so that a line through both years breaks here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param what what was changed, in words
 * @param provenance where that is known from
 */
public record MethodChange(Text what, Provenance provenance) {}
