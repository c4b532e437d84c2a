/**
 * From an assessment to every score it gives, exactly.
 *
 * <p>{@link org.openita.scoring.arithmetic.Composition} says what each score of a framework is made of, {@link
 * org.openita.scoring.arithmetic.Scorer} adds an assessment up, and {@link org.openita.scoring.arithmetic.FactSheet} turns
 * the sum into the facts that rules look at. Nothing is rounded on the way.
 */
@NullMarked
package org.openita.scoring.arithmetic;

import org.jspecify.annotations.NullMarked;
