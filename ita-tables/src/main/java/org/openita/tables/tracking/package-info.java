/**
 * Workbooks that are kept up through the year and read again: the plan with what became of it, and the list of evidence.
 *
 * <p>{@link org.openita.tables.tracking.FollowUpBook} and {@link org.openita.tables.tracking.EvidenceBook} write and read one each, in
 * Thai or English; either is read whatever its language. A sheet begins with what it is about, then the headings, then a row a thing;
 * yellow cells are to be filled in. The plan stands a second time as it was approved, so that changes can be told. All that cannot be
 * read is told at once, each with its cell.
 */
@NullMarked
package org.openita.tables.tracking;

import org.jspecify.annotations.NullMarked;
