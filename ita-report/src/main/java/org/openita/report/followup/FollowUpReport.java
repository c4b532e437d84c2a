package org.openita.report.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.FiscalYear;
import org.openita.model.tracking.FollowUp;
import org.openita.model.tracking.TaskProgress;
import org.openita.model.tracking.TaskState;
import org.openita.report.block.NewPage.Orientation;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.openita.report.office.Office;
import org.openita.report.office.OfficePaper;
import org.openita.report.office.Posts;
import org.openita.report.words.ReportTexts;

/** The memo and the report on what became of a plan. Not thread-safe. */
public final class FollowUpReport {

    private final FollowUp followUp;
    private final Crosswalk crosswalk;
    private final Office office;
    private final ReportTexts words;
    private final OfficePaper paper;
    private final TaskCounts counts;

    private FollowUpReport(FollowUp followUp, Crosswalk crosswalk, Office office) {
        this.followUp = followUp;
        this.crosswalk = crosswalk;
        this.office = office;
        this.words = office.words();
        this.paper = new OfficePaper(office);
        this.counts = new TaskCounts(followUp.tasks());
    }

    /** The report; the same input always gives the same. */
    public static Report of(FollowUp followUp, Crosswalk crosswalk, Office office) {
        return new FollowUpReport(followUp, crosswalk, office).report();
    }

    private Report report() {
        memo();
        paper.newPage(Orientation.PORTRAIT);
        paper.heading(1, title());
        FollowUpTables tables = new FollowUpTables(followUp, words, counts);
        paper.say("followup.intro", office.nameWithPlace(), year(), period());
        paper.add(tables.figures());
        facts().forEach(fact -> paper.add(Paragraph.of(fact)));
        paper.heading(2, words.say("followup.units")).add(tables.units());
        paper.newPage(Orientation.LANDSCAPE);
        paper.heading(2, words.say("followup.tasks")).add(tables.tasks());
        differences(tables);
        return paper.report(title() + " – " + office.name());
    }

    private String title() {
        return words.say("followup.title", followUp.months(), year());
    }

    private String year() {
        return office.year(followUp.year());
    }

    private String period() {
        return office.period(followUp.year(), followUp.months());
    }

    private void memo() {
        paper.memo(title(), new Posts(office).addressees());
        paper.heading(3, words.say("memo.matter"));
        paper.say(
                "followup.matter",
                office.nameWithPlace(),
                year(),
                office.year(followUp.result()),
                followUp.months(),
                period(),
                office.author());
        evidence();
        paper.heading(3, words.say("memo.facts"));
        facts().forEach(fact -> paper.add(Paragraph.of(fact)));
        paper.heading(3, words.say("memo.law")).say("memo.law.text", office.year(followUp.result()));
        paper.heading(3, words.say("memo.proposal")).say("memo.proposal.text");
        paper.numbered(proposals()).say("memo.close").signAll();
    }

    /** Rounds that ask what was done are that of the plan's year and the next; which wants this report its manual says. */
    private void evidence() {
        List<String> asked = new ArrayList<>();
        boolean isSure = true;
        for (FiscalYear round : List.of(followUp.year(), followUp.year().next())) {
            List<String> items = crosswalk.askingForFollowUp(round);
            if (!items.isEmpty()) {
                asked.add(words.say("followup.asked", String.join(words.say("and.comma"), items), office.year(round)));
                isSure &= crosswalk.isSureOfFollowUp(round);
            }
        }
        if (asked.isEmpty()) {
            paper.say("followup.asked.unknown");
        } else {
            String unsure = isSure ? "" : words.say("memo.evidence.unsure");
            String joined = asked.size() == 1 ? asked.get(0) : words.say("and.two", asked.get(0), asked.get(1));
            paper.say("followup.asked.by", joined, unsure);
        }
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(words.say(
                "followup.counts",
                counts.all(),
                counts.of(TaskState.DONE),
                counts.of(TaskState.RUNNING),
                counts.of(TaskState.OPEN)));
        if (counts.of(TaskState.DROPPED) > 0) {
            facts.add(words.say("followup.dropped", counts.of(TaskState.DROPPED)));
        }
        if (counts.unreported() > 0) {
            facts.add(words.say("followup.unreported", counts.unreported()));
        }
        counts.meanShare()
                .ifPresent(mean ->
                        facts.add(words.say("followup.mean", words.points(mean), counts.withShare(), counts.all())));
        long obstacles = followUp.tasks().stream()
                .filter(task -> !task.obstacles().isEmpty())
                .count();
        if (obstacles > 0) {
            facts.add(words.say("followup.obstacles", obstacles));
        }
        return facts;
    }

    private List<String> proposals() {
        List<String> points = new ArrayList<>();
        points.add(words.say("followup.propose.note", followUp.months(), year()));
        if (counts.of(TaskState.OPEN) + counts.unreported() > 0) {
            points.add(words.say("followup.propose.urge"));
        }
        if (!changes().isEmpty() || !followUp.missing().isEmpty()) {
            points.add(words.say("followup.propose.changes"));
        }
        points.add(words.say("memo.proposal.publish")
                + office.profile()
                        .site()
                        .map(address -> " " + ReportTexts.plain(address.toString()))
                        .orElse(""));
        return points;
    }

    private List<TaskProgress> changes() {
        return followUp.tasks().stream()
                .filter(task -> task.origin() != TaskProgress.Origin.APPROVED)
                .toList();
    }

    /** What differs from the plan that was approved is not left to be found. */
    private void differences(FollowUpTables tables) {
        Optional<Table> table = tables.differences();
        table.ifPresent(
                found -> paper.heading(2, words.say("followup.differences")).add(found));
    }
}
