package org.openita.workbench.lint.output;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.text.Messages;
import org.openita.workbench.lint.Alarm;
import org.openita.workbench.lint.PackCheck;
import org.openita.workbench.lint.Severity;

/** Writes a check as text: every problem and alarm with its remedy, then how many there are. */
public final class CheckText {

    static final Messages TEXTS = Messages.beside(CheckText.class, "check");

    private CheckText() {}

    /** The check in a language, with a line end at its end. */
    public static String of(PackCheck check, Locale locale) {
        Stream<String> problems = check.problems().stream().map(problem -> problem.describe(locale));
        Stream<String> alarms = check.alarms().stream().map(alarm -> describe(alarm, locale));
        return Stream.of(problems, alarms, Stream.of(sum(check, locale)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String describe(Alarm alarm, Locale locale) {
        String severity = TEXTS.text("severity." + alarm.severity()).in(locale);
        String more = TEXTS.text("more", alarm.lint()).in(locale);
        return alarm.problem().describe(locale) + "\n    " + severity + " [" + alarm.lint() + "], " + more;
    }

    private static String sum(PackCheck check, Locale locale) {
        String name = check.pack().isEmpty() ? "" : check.pack() + ": ";
        if (!check.problems().isEmpty()) {
            return name + TEXTS.text("sum.problems", check.problems().size()).in(locale);
        }
        return name
                + TEXTS.text(
                                check.alarms().isEmpty() ? "sum.nothing" : "sum.alarms",
                                count(check, Severity.ERROR),
                                count(check, Severity.WARNING),
                                count(check, Severity.INFO))
                        .in(locale);
    }

    private static long count(PackCheck check, Severity severity) {
        return check.alarms().stream()
                .filter(alarm -> alarm.severity() == severity)
                .count();
    }
}
