package org.openita.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.report.block.Paragraph;
import org.openita.report.office.OfficeMemo;
import org.openita.report.office.Posts;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.PlannedAction;

/** The memo that hands the report in, as it is signed in offices: what it is about, what was found, and what is proposed. */
final class MemoChapter {

    private static final int MOST_URGENT = 5;

    private final ChapterContext pages;
    private final ReportTexts words;

    MemoChapter(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    void write() {
        OfficeMemo memo = new OfficeMemo(pages.office());
        pages.add(memo.head(words.say("title.line", pages.year()), new Posts(pages.office()).addressees()));
        matter();
        findings();
        law();
        proposal();
        pages.add(memo.chainToSign());
    }

    private void matter() {
        pages.heading(3, words.say("memo.matter"));
        pages.say("memo.matter.text", pages.year(), pages.agency());
        evidence();
    }

    /** For which items of the next round the report is evidence: the number is another almost every year. */
    private void evidence() {
        FiscalYear next = pages.analysis().fiscalYear().next();
        Crosswalk crosswalk = pages.framework().years().crosswalk();
        List<String> items = crosswalk.askingForAnalysis(next);
        if (!items.isEmpty()) {
            String sure = crosswalk.isSureOfAnalysis(next) ? "" : words.say("memo.evidence.unsure");
            String year = words.say("year.short", next);
            pages.say("memo.evidence", pages.and(items), year + group(next, items), sure);
        }
    }

    /** The indicator or its part that the items belong to, where the year's framework is known. */
    private String group(FiscalYear year, List<String> items) {
        Optional<Framework> framework = pages.framework().years().find(year);
        return framework
                .flatMap(known -> known.item(items.get(0)))
                .map(Item::indicator)
                .map(indicator -> words.say("memo.evidence.indicator", indicator))
                .orElse("");
    }

    private void findings() {
        pages.heading(3, words.say("memo.facts"));
        pages.say(
                "memo.facts.text",
                pages.office().author(),
                words.in(pages.facts().verdict()));
        pages.facts()
                .outlook()
                .flatMap(outlook -> outlook.gap())
                .ifPresent(gap -> pages.add(Paragraph.of(words.in(gap.text()))));
        improvements();
    }

    private void improvements() {
        List<PlannedAction> all = pages.improvements();
        if (all.isEmpty()) {
            pages.say(pages.openAdvice().isPresent() ? "memo.none.open" : "memo.none");
            return;
        }
        pages.say("memo.improve" + (all.size() > MOST_URGENT ? ".most" : ""), Counted.of(pages), MOST_URGENT);
        List<PlannedAction> shown = all.subList(0, Math.min(MOST_URGENT, all.size()));
        pages.numbered(shown.stream().map(this::urgent).toList());
        pages.say("memo.details", pages.part(Chapter.PLAN));
    }

    private String urgent(PlannedAction action) {
        return words.say(
                "memo.urgent",
                action.action().title(),
                action.lead(),
                words.date(pages.schedule().due(action)));
    }

    private void law() {
        pages.heading(3, words.say("memo.law"));
        pages.say("memo.law.text", pages.year());
    }

    private void proposal() {
        pages.heading(3, words.say("memo.proposal"));
        pages.say("memo.proposal.text");
        pages.numbered(proposed());
        pages.say("memo.close");
    }

    /** What is asked of who decides. */
    List<String> proposed() {
        List<String> points = new ArrayList<>(List.of(words.say("memo.proposal.result", pages.year())));
        if (pages.parts().contains(Chapter.PLAN)) {
            String year = pages.year(pages.facts().plan().year().year());
            points.add(words.say("memo.proposal.plan", year, pages.part(Chapter.PLAN)));
            points.add(words.say("memo.proposal.units"));
        }
        String site = pages.facts()
                .profile()
                .site()
                .map(address -> " " + ReportTexts.plain(address.toString()))
                .orElse("");
        points.add(words.say("memo.proposal.publish") + site);
        return points;
    }
}
