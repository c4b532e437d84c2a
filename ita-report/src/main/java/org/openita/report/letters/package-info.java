/**
 * Papers that set a plan to work: a letter to each unit with its own tasks, and the announcement of measures.
 *
 * <p>{@link org.openita.report.letters.UnitLetters} and {@link org.openita.report.letters.Announcement} each make a report of a plan,
 * which every format writes. Units are those that lead; due dates are those of {@link org.openita.report.letters.DueDate}: the ends of
 * the quarters of the plan's year that are not over when the papers are written.
 */
@NullMarked
package org.openita.report.letters;

import org.jspecify.annotations.NullMarked;
