package org.openita.scoring.arithmetic;

import org.openita.model.framework.Subject;
import org.openita.model.score.Score;

/**
 * A published score that is not what its members add up to; the published one stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score it is
 * @param published what was published
 * @param computed what its members add up to, exactly
 */
public record Mismatch(Subject subject, Score published, Score computed) {}
