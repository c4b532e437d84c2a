package org.openita.scoring.whatif;

import org.openita.model.framework.Subject;

/**
 * A score that must be reached.
 *
 * @param subject whose
 * @param hundredths from which score on, as shown
 */
record Requirement(Subject subject, long hundredths) {}
