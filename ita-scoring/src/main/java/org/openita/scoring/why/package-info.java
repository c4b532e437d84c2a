/**
 * Why something stands in an analysis, and why something else does not: the rules, what they compared, and the arithmetic down to
 * the items.
 *
 * <pre>{@code
 * Explanation why = engine.why(assessment, "e1");
 * why.found();     // the advice e1: its rules, each with its claims, each with the figure behind it
 * why.notFound();  // what rules could have found under that code and did not, each with the first condition that failed
 * why.toText(Locale.forLanguageTag("th"));
 * }</pre>
 *
 * <p>What was found is told from the analysis alone ({@link org.openita.scoring.why.Explanation#of(
 * org.openita.scoring.result.AnalysisView, String)}). Why something was not found only the rules can tell, hence the engine.
 */
@NullMarked
package org.openita.scoring.why;

import org.jspecify.annotations.NullMarked;
