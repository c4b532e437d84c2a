/** What a report says about an analysis: narratives, plan, limits, advice, years and progress. */
@NullMarked
package org.openita.scoring.report;

import org.jspecify.annotations.NullMarked;
