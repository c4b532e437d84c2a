package org.openita.report.draft;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Subject;
import org.openita.report.block.KeyFigures;
import org.openita.report.block.KeyFigures.Fact;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.block.Table.Tone;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.Change;
import org.openita.scoring.report.PlannedAction;
import org.openita.scoring.standing.Standing;

/** The one page for who decides: the result, what the next level lacks, what is strong, what is most urgent, and what is asked. */
final class SummaryChapter {

    private static final int STRENGTHS = 3;
    private static final int MOST_URGENT = 5;

    private final ChapterContext pages;
    private final ReportTexts words;
    private final Standing standing;

    SummaryChapter(ChapterContext pages, Standing standing) {
        this.pages = pages;
        this.words = pages.words();
        this.standing = standing;
    }

    void write() {
        pages.heading(1, words.say("summary"));
        pages.add(new KeyFigures(facts()));
        missing().ifPresent(text -> pages.add(Paragraph.of(words.say("summary.missing"), text)));
        strengths();
        urgent();
        pages.say(pages.parts().contains(Chapter.PLAN) ? "summary.asked" : "summary.asked.result");
    }

    /** What stands between this result and the next level; that there is none above; or that it cannot be told. */
    Optional<String> missing() {
        return pages.facts().outlook().flatMap(outlook -> outlook.gap()).map(gap -> words.in(gap.text()));
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words.say("fact.overall"), pages.score(Subject.OVERALL), words.say("fact.of-hundred"), Tone.PLAIN));
        facts.add(new Fact(
                words.say("fact.level"), words.in(pages.analysis().level().name()), "", Tone.PLAIN));
        change().ifPresent(facts::add);
        facts.add(toDo());
        return facts;
    }

    private Optional<Fact> change() {
        return pages.facts().years().changes().stream()
                .filter(change -> change.subject().equals(Subject.OVERALL))
                .findFirst()
                .map(this::change);
    }

    private Fact change(Change change) {
        int sign = change.difference().signum();
        Tone tone = !change.comparable() || sign == 0 ? Tone.QUIET : sign > 0 ? Tone.GOOD : Tone.ATTENTION;
        String since = words.say("year.short", change.since());
        String note = words.say(change.comparable() ? "summary.since" : "summary.since.other", change.from());
        return new Fact(words.say("summary.change", since), words.signed(change.difference()), note, tone);
    }

    private Fact toDo() {
        int count = pages.improvements().size();
        if (count == 0 && pages.openAdvice().isPresent()) {
            return new Fact(words.say("fact.improve"), "–", words.say("fact.advice.open"), Tone.ATTENTION);
        }
        String note = words.say("fact.improve.note", pages.improvements(true), pages.improvements(false));
        return new Fact(
                words.say("fact.improve"),
                words.of(String.valueOf(count)),
                count == 0 ? "" : note,
                count == 0 ? Tone.GOOD : Tone.ATTENTION);
    }

    private void strengths() {
        List<String> strengths = strong();
        if (!strengths.isEmpty()) {
            pages.heading(2, words.say("summary.strengths"));
            pages.numbered(strengths);
        }
    }

    /** The best of the indicators that fall short of nothing. */
    List<String> strong() {
        return pages.framework().indicators().stream()
                .map(Indicator::id)
                .filter(id -> pages.scoreOf(id).isPresent())
                .filter(id ->
                        standing.shortOf(id).isEmpty() && standing.reached(id).isPresent())
                .sorted((one, other) -> pages.scoreOf(other).compareTo(pages.scoreOf(one)))
                .limit(STRENGTHS)
                .map(id -> words.say("summary.strength", pages.fullLabel(id), pages.scoreOf(id)))
                .toList();
    }

    /** The first of the improvements, as they are numbered everywhere. */
    List<PlannedAction> first() {
        return pages.improvements().stream().limit(MOST_URGENT).toList();
    }

    private void urgent() {
        if (first().isEmpty()) {
            return;
        }
        pages.heading(2, words.say("summary.urgent"));
        pages.say("summary.urgent.text", Counted.of(pages), pages.part(Chapter.PLAN));
        pages.add(urgentTable());
        pages.small(words.say("summary.gain.note"));
    }

    /** The first of the improvements with who does them and by when. */
    Table urgentTable() {
        return new Table(
                "urgent",
                words.say("summary.urgent.table"),
                List.of(
                        Column.middle(words.say("plan.number"), 1),
                        Column.text(words.say("plan.what"), 6),
                        Column.text(words.say("plan.units"), 4),
                        Column.middle(words.say("summary.due"), 2.6),
                        Column.figure(words.say("summary.gain"), 2)),
                first().stream().map(this::row).toList());
    }

    private Row row(PlannedAction action) {
        return Row.of(
                Cell.of(pages.number(action)),
                Cell.of(words.in(action.action().title())),
                Cell.of(words.in(action.lead())),
                Cell.of(due(action)),
                Cell.of(gain(action)));
    }

    String due(PlannedAction action) {
        return words.shortDate(pages.schedule().due(action));
    }

    private String gain(PlannedAction action) {
        return words.signed(action.urgency().forOverall().setScale(2, RoundingMode.DOWN));
    }
}
