package org.openita.report.followup;

import java.util.List;
import java.util.Locale;
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

    private PlanTasks() {}

    /** The tasks of a plan, in its order. */
    public static List<PlannedTask> of(Plan plan, Locale language) {
        ReportTexts words = new ReportTexts(language, false);
        String period = words.say("period", words.date(plan.start()), words.date(plan.end()));
        return plan.actions().map(action -> task(action, period, language)).toList();
    }

    private static PlannedTask task(PlannedAction action, String period, Locale language) {
        Stream<Text> measures = Stream.concat(
                action.measures().stream().map(PlannedMeasure::text),
                Stream.of(action.action().followUp()));
        return new PlannedTask(
                action.id(),
                action.lead().in(language),
                action.action().title().in(language),
                lines(action.items().stream(), language),
                lines(measures, language),
                period.replace(NO_BREAK, ' '));
    }

    private static String lines(Stream<Text> texts, Locale language) {
        return texts.map(text -> text.in(language)).collect(Collectors.joining("\n"));
    }
}
