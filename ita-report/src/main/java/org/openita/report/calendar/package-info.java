/**
 * Due dates as a calendar file (iCalendar, RFC 5545) that calendar programs take in.
 *
 * <p>{@link org.openita.report.calendar.PlanCalendar} makes an event of each unit and due date, on whole days; {@link
 * org.openita.report.calendar.CalendarLines} spells them: lines end with CR LF and have at most 75 octets, and no letter is cut in two.
 * Who imports a newer file of the same plan gets the same events, not new ones: their ids follow from agency, year, unit and day.
 */
@NullMarked
package org.openita.report.calendar;

import org.jspecify.annotations.NullMarked;
