/**
 * Two results side by side: one agency in two years, before and after an edit, or two agencies.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(before, after);
 * comparison.causes();     // what moved the overall score, and by exactly how much; they sum to its change
 * comparison.scores();     // every score that differs
 * comparison.findings();   // advice, remarks, targets that came or went
 * }</pre>
 *
 * <p>Where the two are of different fiscal years, subjects are paired by what they mean, see {@link
 * org.openita.model.framework.Subject#in}; what is measured otherwise is compared as the whole that it is part of.
 */
@NullMarked
package org.openita.scoring.comparison;

import org.jspecify.annotations.NullMarked;
