/**
 * What the papers of an office have in common: whose they are, the head of a memo, and who signs.
 *
 * <p>{@link org.openita.report.office.OfficePaper} collects the blocks of a paper and makes a report of them:
 *
 * <pre>{@code
 * OfficePaper paper = new OfficePaper(new Office(agency, profile, words, date));
 * paper.memo(subject, addressee).say("letter.matter", year).signHead();
 * Report report = paper.report(title);
 * }</pre>
 */
@NullMarked
package org.openita.report.office;

import org.jspecify.annotations.NullMarked;
