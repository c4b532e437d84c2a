/**
 * What scores mean: rule packs, and the rule base that makes them findings with reasons.
 *
 * <p>A pack is a directory (or a folder in the jar) of rules in a small, checked part of DRL, with the texts of its findings in
 * Thai and English and cases that try it. A rule:
 *
 * <pre>{@code
 * rule "EIT part 2, e1: steps and time limits"
 * when
 *     ItemScore( item == "e1", part == "EIT2", value < 85 )
 * then
 *     findings.recommend("e1");
 * end
 * }</pre>
 *
 * <p>A {@link org.openita.rules.RulePack} is a pack as it was read; a {@link org.openita.rules.RuleBase} holds packs that were
 * checked and are ready to run on the facts of a {@link org.openita.model.score.ScoreSheet}. What is wrong with a pack is told
 * all at once, with file, line and column. Rules are interpreted: a pack can run no code and reach no file or network.
 *
 * <p>Both are immutable and thread-safe. The module's README is the manual of the language.
 */
@NullMarked
package org.openita.rules;

import org.jspecify.annotations.NullMarked;
