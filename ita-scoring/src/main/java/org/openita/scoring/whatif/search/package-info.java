/**
 * Looks for the least cost of raising quantities until demands are met, and proves it least.
 *
 * <p>It knows nothing of scores: levers are raised by whole steps, each step gains something for each demand, and published
 * figures stand or fall with the levers below them. The search is branch and bound. What it is bounded by is the same task with
 * broken steps allowed, which is solved exactly, in fractions: where the levers of two demands are nested or apart, as those of
 * components in the whole are, and a lever's gains for both are in one proportion, filling the inner demand first and each demand
 * by its cheapest levers is the best that can be done. A demand that does not fit so is left out of the bound, which makes the
 * bound lower, never wrong. A solver library would calculate in floating point, where a tie at a hundredth can go either way, and
 * the tasks are small: levers that gain and cost alike are one.
 */
@NullMarked
package org.openita.scoring.whatif.search;

import org.jspecify.annotations.NullMarked;
