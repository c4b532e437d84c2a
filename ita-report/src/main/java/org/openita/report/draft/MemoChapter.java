package org.openita.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.profile.Profile;
import org.openita.report.block.MemoHead;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Signatures;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.PlannedAction;

/** The memo that hands the report in, as it is signed in offices: what it is about, what was found, and what is proposed. */
final class MemoChapter {

    private static final int MOST_URGENT = 5;

    private final ChapterContext pages;
    private final ReportTexts words;
    private final Posts posts;

    MemoChapter(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
        this.posts = new Posts(pages);
    }

    void write() {
        pages.add(head());
        matter();
        findings();
        law();
        proposal();
        pages.add(signatures());
    }

    private MemoHead head() {
        MemoHead.Field number = field("number", letters().number().map(words::of).orElse(""))
                .with(field("date", pages.brief().date().map(words::date).orElse("")));
        return new MemoHead(
                words.say("memo.title"),
                List.of(
                        field("office", office()),
                        number,
                        field("subject", words.say("title.line", pages.year())),
                        field("to", posts.addressees())),
                Logo.emblem(pages));
    }

    private Profile.Letters letters() {
        return pages.facts().profile().letters();
    }

    private String office() {
        String phone = letters().phone().map(known -> words.say("memo.phone", known)).orElse("");
        return posts.author() + " " + pages.agencyWithPlace() + phone;
    }

    private MemoHead.Field field(String key, String value) {
        return new MemoHead.Field(words.say("memo." + key), value);
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
        pages.say("memo.facts.text", posts.author(), words.in(pages.facts().verdict()));
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
        pages.numbered(points);
        pages.say("memo.close");
    }

    /** Each hands it on to the next with a comment of its own; the last decides. */
    private Signatures signatures() {
        List<String> chain = posts.chain();
        List<Signatures.Place> places = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            places.add(new Signatures.Place(
                    before(chain, i), words.say("memo.sign"), words.say("memo.name"), chain.get(i)));
        }
        return new Signatures(places);
    }

    private List<String> before(List<String> chain, int at) {
        boolean isLast = at == chain.size() - 1;
        if (at == 0) {
            return List.of();
        }
        if (isLast) {
            return List.of(words.say("memo.approved"));
        }
        String comment = words.say(at == 1 ? "memo.noted" : "memo.submitted");
        return List.of(words.say("memo.on-to", chain.get(at + 1)), comment);
    }
}
