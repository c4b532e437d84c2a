package org.openita.report.draft;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.finding.Recommendation;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.FiscalYear;
import org.openita.report.block.MemoHead;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Signatures;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.PlannedAction;

/** The memo that hands the report in: what it is about, what was found, and what is proposed. */
final class MemoChapter {

    private static final String HEAD_OF_AGENCY = "executive";

    private final ChapterContext pages;
    private final ReportTexts words;

    MemoChapter(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
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
        return new MemoHead(
                words.say("memo.title"),
                List.of(
                        field("office", author() + " " + pages.agencyWithPlace()),
                        field("number", ""),
                        field("date", pages.brief().date().map(words::date).orElse("")),
                        field("subject", words.say("title.line", pages.year())),
                        field("to", pages.unit(HEAD_OF_AGENCY))));
    }

    private String author() {
        return pages.unit(pages.facts().profile().preparedBy());
    }

    private MemoHead.Field field(String key, String value) {
        return new MemoHead.Field(words.say("memo." + key), value);
    }

    private void matter() {
        pages.heading(3, words.say("memo.matter"));
        pages.say("memo.matter.text", pages.year(), pages.agencyWithPlace());
        pages.add(Paragraph.of(words.in(pages.facts().verdict())));
        evidence();
    }

    /** For which items of the next round the report is evidence: the number is another almost every year. */
    private void evidence() {
        FiscalYear next = pages.analysis().fiscalYear().next();
        Crosswalk crosswalk = pages.framework().years().crosswalk();
        List<String> items = crosswalk.askingForAnalysis(next);
        String year = words.say("year.short", next);
        if (items.isEmpty()) {
            pages.say("memo.evidence.unknown", year);
        } else {
            String sure = crosswalk.isSureOfAnalysis(next) ? "" : words.say("memo.evidence.unsure");
            pages.say("memo.evidence", String.join(words.say("and.comma"), items), year, sure);
        }
    }

    private void findings() {
        pages.heading(3, words.say("memo.facts"));
        pages.facts().summary().sentences().forEach(sentence -> pages.add(Paragraph.of(words.in(sentence.text()))));
        pages.facts()
                .outlook()
                .ifPresent(outlook ->
                        pages.add(Paragraph.of(words.in(outlook.sentence().text()))));
        advice();
        if (pages.doubtful() > 0) {
            pages.say("memo.notes", pages.doubtful());
        }
    }

    /** What the rules recommend; where they know no items, what the plan is to improve. */
    private void advice() {
        List<Recommendation> advice = pages.analysis().recommendations();
        List<PlannedAction> improvements = pages.improvements();
        if (!advice.isEmpty()) {
            pages.say("memo.advice", advice.size());
            pages.points(advice.stream()
                    .map(one -> one.code() + " " + words.in(one.title()))
                    .toList());
        } else if (!improvements.isEmpty()) {
            pages.say("memo.improve", improvements.size());
            pages.points(improvements.stream()
                    .map(action -> words.in(action.action().title()))
                    .toList());
        }
        pages.openAdvice().ifPresent(note -> pages.add(Paragraph.of(words.in(note.text()))));
    }

    private void law() {
        pages.heading(3, words.say("memo.law"));
        pages.say("memo.law.text");
    }

    private void proposal() {
        pages.heading(3, words.say("memo.proposal"));
        pages.say("memo.proposal.text");
        List<String> points = new ArrayList<>(List.of(words.say("memo.proposal.result", pages.year())));
        if (!pages.facts().plan().isEmpty()) {
            points.add(words.say(
                    "memo.proposal.plan", pages.year(pages.facts().plan().year().year())));
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

    /** Those of the profile, from the one who writes to the head; else the unit that writes and the head. */
    private Signatures signatures() {
        List<String> posts =
                pages.facts().profile().signatories().stream().map(words::in).toList();
        return signatures(posts.isEmpty() ? List.of(author(), pages.unit(HEAD_OF_AGENCY)) : posts);
    }

    private Signatures signatures(List<String> posts) {
        List<Signatures.Place> places = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            boolean isLast = i == posts.size() - 1;
            String before = i == 0 ? "" : words.say(isLast ? "memo.approved" : "memo.noted");
            places.add(new Signatures.Place(before, words.say("memo.sign"), posts.get(i)));
        }
        return new Signatures(places);
    }
}
