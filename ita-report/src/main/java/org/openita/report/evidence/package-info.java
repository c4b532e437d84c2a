/**
 * The list of evidence as a page to look at: what is to be shown for each item of a round, by whom and where.
 *
 * <p>{@link org.openita.report.evidence.EvidenceItems} makes the list of a year's framework; {@link
 * org.openita.report.evidence.EvidencePage} makes a report of it. What an item asks for in detail is taken from the framework's texts
 * where it is known; where it is not, the list says so.
 */
@NullMarked
package org.openita.report.evidence;

import org.jspecify.annotations.NullMarked;
