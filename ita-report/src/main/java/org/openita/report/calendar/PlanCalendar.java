package org.openita.report.calendar;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.openita.report.letters.DueDate;
import org.openita.report.letters.UnitTasks;
import org.openita.report.office.Office;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.Plan;

/** The due dates of a plan as a calendar. */
public final class PlanCalendar {

    private static final char NO_BREAK = '\u00A0';

    private final Plan plan;
    private final Office office;
    private final ReportTexts words;
    private final String stamp;
    private final CalendarLines lines = new CalendarLines();

    private PlanCalendar(Plan plan, Office office) {
        this.plan = plan;
        this.office = office;
        this.words = office.words();
        this.stamp = day(office.date().orElse(plan.start())) + "T000000Z";
    }

    /**
     * The calendar file of a plan, in UTF-8: an event for each unit at each due date that is still to come. It is stamped with the date of
     * the papers, else with the first day of the plan, so that the same plan gives the same file.
     */
    public static byte[] of(Plan plan, Office office) {
        return new PlanCalendar(plan, office).write().getBytes(StandardCharsets.UTF_8);
    }

    private String write() {
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//OpenITA//OpenITA//TH")
                .add("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", plain(words.say("calendar.name", office.year(plan.year()), office.name())))
                .add("X-WR-TIMEZONE", "Asia/Bangkok");
        for (DueDate due : DueDate.of(plan, office.date())) {
            UnitTasks.of(plan).forEach(unit -> event(due, unit));
        }
        return lines.add("END", "VCALENDAR").toString();
    }

    /** On whole days, which begin and end where the reader is; the day after is the first that it does not last. */
    private void event(DueDate due, UnitTasks unit) {
        String name = plain(words.in(unit.unit()));
        String tasks = unit.tasks().stream()
                .map(task -> "- " + plain(words.in(task.action().title())))
                .collect(Collectors.joining("\n"));
        String key = due.isOfReport() ? "calendar.report" : "calendar.quarter";
        lines.add("BEGIN", "VEVENT")
                .add("UID", uid(due, unit))
                .add("DTSTAMP", stamp)
                .add("DTSTART;VALUE=DATE", day(due.day()))
                .add("DTEND;VALUE=DATE", day(due.day().plusDays(1)))
                .text("SUMMARY", plain(words.say(key, due.quarter(), due.months(), name)))
                .text(
                        "DESCRIPTION",
                        plain(words.say("calendar.tasks", unit.tasks().size())) + "\n" + tasks)
                .text("CATEGORIES", name)
                .add("TRANSP", "TRANSPARENT")
                .add("END", "VEVENT");
    }

    private String uid(DueDate due, UnitTasks unit) {
        String whole = String.join(
                "|",
                office.agency().key(),
                plan.year().toString(),
                unit.role(),
                due.day().toString());
        return Hashing.sha256()
                        .hashString(whole, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 32) + "@openita.org";
    }

    private static String plain(String text) {
        return text.replace(NO_BREAK, ' ');
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
