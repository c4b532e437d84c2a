/** The way from a result to what it means: score, lay out the facts, evaluate the rules, interpret what they found. */
@NullMarked
package org.openita.scoring.interpretation;

import org.jspecify.annotations.NullMarked;
