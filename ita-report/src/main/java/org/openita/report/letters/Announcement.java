package org.openita.report.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Action.Mode;
import org.openita.model.text.Text;
import org.openita.report.block.ItemList;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Report;
import org.openita.report.office.Office;
import org.openita.report.office.OfficePaper;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.Plan;
import org.openita.scoring.report.PlannedAction;

/** The announcement of the measures for integrity and transparency that a plan holds. */
public final class Announcement {

    private final Plan plan;
    private final Office office;
    private final ReportTexts words;
    private final OfficePaper paper;

    private Announcement(Plan plan, Office office) {
        this.plan = plan;
        this.office = office;
        this.words = office.words();
        this.paper = new OfficePaper(office);
    }

    /** The announcement; what is to be improved in full, what is to be kept up by name. */
    public static Report of(Plan plan, Office office) {
        return new Announcement(plan, office).report();
    }

    private Report report() {
        String subject = words.say("announcement.subject", office.year(plan.year()));
        paper.heading(1, words.say("announcement.of", office.name()));
        paper.heading(2, subject);
        paper.say("announcement.matter", office.nameWithPlace(), office.year(plan.year()));
        List<PlannedAction> improve = of(Mode.IMPROVE);
        for (int number = 1; number <= improve.size(); number++) {
            measure(number, improve.get(number - 1));
        }
        keep(of(Mode.MAINTAIN), improve.size() + 1);
        paper.say("announcement.follow-up");
        paper.add(Paragraph.of(words.say(
                "announcement.day", office.date().map(words::date).orElse(words.say("announcement.open-day")))));
        paper.signHead();
        return paper.report(subject + " – " + office.name());
    }

    private List<PlannedAction> of(Mode mode) {
        return plan.actions().filter(action -> action.mode() == mode).toList();
    }

    private void measure(int number, PlannedAction action) {
        paper.add(Paragraph.of(
                words.say(
                        "announcement.measure",
                        words.of(String.valueOf(number)),
                        words.in(action.action().title())),
                words.say("announcement.lead", words.in(action.lead()))));
        List<String> marks = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        for (Text step : action.action().steps()) {
            steps.add(words.in(step));
            marks.add(words.of(number + "." + steps.size()));
        }
        Optional.of(steps).filter(some -> !some.isEmpty()).ifPresent(some -> paper.add(new ItemList(marks, some)));
    }

    private void keep(List<PlannedAction> actions, int number) {
        if (!actions.isEmpty()) {
            paper.add(Paragraph.of(words.say("announcement.keep", words.of(String.valueOf(number))), ""));
            paper.points(actions.stream()
                    .map(action -> words.in(action.action().title()))
                    .toList());
        }
    }
}
