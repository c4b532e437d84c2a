/**
 * What an agency keeps up through the year: its plan with what became of it, and what it shows for each item of a round.
 *
 * <p>Plain values between the workbooks that people fill in and the documents that are made of them. Texts are in the one language of
 * the workbook that they come from.
 */
@NullMarked
package org.openita.model.tracking;

import org.jspecify.annotations.NullMarked;
