package org.openita.report.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.text.Text;
import org.openita.model.tracking.PlannedTask;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.Plan;
import org.openita.scoring.report.PlannedAction;
import org.openita.scoring.report.PlannedMeasure;

/** Lays a plan out as tasks, in one language. */
public final class PlanTasks {

    private static final char NO_BREAK = '\u00A0';
    private static final Locale THAI = Locale.forLanguageTag("th");

    private PlanTasks() {}

    /**
     * The tasks of a plan, in its order, in a language and its digits.
     *
     * @param today nothing begins before this day, where it is given
     */
    public static List<PlannedTask> of(Plan plan, ReportTexts words, Optional<LocalDate> today) {
        LocalDate start = today.filter(day -> day.isAfter(plan.start()))
                .filter(day -> !day.isAfter(plan.end()))
                .orElse(plan.start());
        String period = words.say("period", words.date(start), words.date(plan.end()));
        return plan.actions().map(action -> task(action, period, words)).toList();
    }

    private static PlannedTask task(PlannedAction action, String period, ReportTexts words) {
        Stream<Text> measures = Stream.concat(
                action.measures().stream().map(PlannedMeasure::text),
                Stream.of(action.action().followUp()));
        return new PlannedTask(
                action.id(),
                written(action.lead(), words),
                written(action.action().title(), words),
                lines(action.items().stream(), words),
                lines(measures, words),
                period.replace(NO_BREAK, ' '));
    }

    private static String lines(Stream<Text> texts, ReportTexts words) {
        return texts.map(text -> written(text, words)).collect(Collectors.joining("\n"));
    }

    private static String written(Text text, ReportTexts words) {
        return words.of(text.in(words.isThai() ? THAI : Locale.ENGLISH)).replace(NO_BREAK, ' ');
    }
}
