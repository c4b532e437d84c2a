/** From an analysis to the blocks of its report: what is said, and in which order. */
@NullMarked
package org.openita.report.draft;

import org.jspecify.annotations.NullMarked;
