package org.openita.report.draft;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.finding.Recommendation;
import org.openita.model.framework.Subject.Kind;
import org.openita.report.block.MemoHead;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Signatures;
import org.openita.report.words.Words;

/** The memo that hands the report in: what it is about, what was found, and what is proposed. */
final class MemoChapter {

    private final Pages pages;
    private final Words words;
    private final Standing standing;

    MemoChapter(Pages pages, Standing standing) {
        this.pages = pages;
        this.words = pages.words();
        this.standing = standing;
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
                        field("office", pages.agencyWithPlace()),
                        field("number", ""),
                        field("date", pages.brief().date().map(words::date).orElse("")),
                        field("subject", words.say("title.line", pages.year())),
                        field("to", words.say("memo.to.value", pages.agency()))));
    }

    private MemoHead.Field field(String key, String value) {
        return new MemoHead.Field(words.say("memo." + key), value);
    }

    private void matter() {
        pages.heading(3, words.say("memo.matter"));
        pages.say("memo.matter.text", pages.year(), pages.agencyWithPlace());
        pages.add(Paragraph.of(new Verdict(pages).sentence()));
    }

    private void findings() {
        pages.heading(3, words.say("memo.facts"));
        new Extremes(pages, standing).sentences(Kind.INDICATOR).forEach(text -> pages.add(Paragraph.of(text)));
        List<Recommendation> advice = pages.analysis().recommendations();
        if (!advice.isEmpty()) {
            pages.say("memo.advice", advice.size());
            pages.points(advice.stream()
                    .map(one -> one.code() + " " + words.in(one.title()))
                    .toList());
        }
        if (!pages.analysis().notes().isEmpty()) {
            pages.say("memo.notes", pages.analysis().notes().size());
        }
    }

    private void law() {
        pages.heading(3, words.say("memo.law"));
        pages.say("memo.law.text");
    }

    private void proposal() {
        pages.heading(3, words.say("memo.proposal"));
        pages.say("memo.proposal.text");
        List<String> points = new ArrayList<>(List.of(words.say("memo.proposal.result", pages.year())));
        if (!pages.analysis().actions().isEmpty()) {
            points.add(words.say("memo.proposal.plan", pages.year(pages.analysis().fiscalYear().year() + 1)));
            points.add(words.say("memo.proposal.units"));
        }
        points.add(words.say("memo.proposal.publish"));
        pages.numbered(points);
        pages.say("memo.close");
    }

    private Signatures signatures() {
        return new Signatures(List.of(place("", words.say("memo.post.author")), place(words.say("memo.noted"), words.say("memo.to.value", pages.agency()))));
    }

    private Signatures.Place place(String before, String post) {
        return new Signatures.Place(before, words.say("memo.sign"), post);
    }
}
