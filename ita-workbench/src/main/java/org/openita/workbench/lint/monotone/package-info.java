/**
 * Whether raising a score can lower the level or add what is said of low scores.
 *
 * <p>What a rule demands is taken as sets of scores; between their borders nothing changes. Where every demand of a finding's rules
 * lets go when scores rise, it is proved at a glance; else each combination of stretches is looked at. A fault is told only with
 * two results that the real rules judge so; scores are taken as known, all of them.
 */
@NullMarked
package org.openita.workbench.lint.monotone;

import org.jspecify.annotations.NullMarked;
