/**
 * An office's own workbook, given back with its doubtful scores marked where they stand.
 *
 * <p>{@link org.openita.report.marked.MarkedWorkbook} copies everything else as it is and never changes the original.
 */
@NullMarked
package org.openita.report.marked;

import org.jspecify.annotations.NullMarked;
