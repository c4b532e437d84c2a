/** What follows from scores: levels, advice, remarks, targets and notes, each with its reasons. */
@NullMarked
package org.openita.model.finding;

import org.jspecify.annotations.NullMarked;
