/**
 * What would be if scores were others: what a change does, what a point is worth, and the cheapest way to a level.
 *
 * <p>{@link org.openita.scoring.whatif.WhatIf} answers the three questions.
 *
 * <p><b>Set.</b> The published figures that cover a changed score, and the published level, are dropped, since they were published of
 * other scores; so are those that are not what their own members add up to, which would hide what the change does. All others
 * stand, as published figures do.
 *
 * <p><b>Worth.</b> Shares multiplied along the way up, as exact fractions; those of an instrument's items sum to its weight, and
 * those of all items to one.
 *
 * <p><b>Reach.</b> What a level demands is asked from the rules themselves: every combination of the stretches in which no
 * comparison of the level's rules changes is run through them, and the lowest combinations at the level or above say which scores
 * must be reached. This is told only of rules that compare single scores with numbers and where raising a score never leads out of
 * the levels wanted; of others it is said that it cannot be told. Each such combination is then a task of whole numbers, as what is
 * measured has two decimals, which {@link org.openita.scoring.whatif.search} solves by branch and bound and proves. Every way is
 * run through the engine before it is told; one that the engine does not confirm is never told.
 */
@NullMarked
package org.openita.scoring.whatif;

import org.jspecify.annotations.NullMarked;
