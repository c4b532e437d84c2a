package org.openita.scoring.report;

import org.openita.model.score.Score;
import org.openita.model.text.Text;

/**
 * A score with the name of what is scored.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject see {@link org.openita.model.framework.Subject#id()}
 * @param name the subject's name in a sentence
 * @param score its score, {@link Score#MISSING} where there is none
 */
public record NamedScore(String subject, Text name, Score score) {}
