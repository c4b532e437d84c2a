package org.openita.report.draft;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.finding.Recommendation;
import org.openita.report.block.Paragraph;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.InstrumentAdvice;
import org.openita.scoring.report.Sentence;

/** Part 4: instrument by instrument, what is weak and how it is mended, what is strong, what is suggested. */
final class AdviceChapter {

    private final ChapterContext pages;
    private final ReportTexts words;

    AdviceChapter(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    void write() {
        pages.heading(1, words.say("advice", pages.agency()));
        int count = pages.analysis().recommendations().size();
        pages.say(count > 0 ? "advice.intro" : isAllWell() ? "advice.none" : "advice.without-items", count);
        pages.facts().instruments().stream().filter(AdviceChapter::hasContent).forEach(this::instrument);
    }

    private boolean isAllWell() {
        return pages.facts().instruments().stream()
                .allMatch(advice ->
                        advice.weaknesses().isEmpty() && advice.corrections().isEmpty());
    }

    private static boolean hasContent(InstrumentAdvice advice) {
        return !advice.weaknesses().isEmpty()
                || !advice.strengths().isEmpty()
                || !advice.suggestions().isEmpty()
                || !advice.corrections().isEmpty();
    }

    private void instrument(InstrumentAdvice advice) {
        pages.heading(2, words.say("advice.instrument", advice.name(), advice.instrument()));
        listed("advice.weaknesses", texts(advice.weaknesses()));
        listed("advice.corrections", corrections(advice));
        listed("advice.strengths", texts(advice.strengths()));
        if (!advice.suggestions().isEmpty()) {
            pages.heading(3, words.say("advice.suggestions"));
            advice.suggestions().forEach(this::suggestion);
        }
    }

    private void listed(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            pages.heading(3, words.say(key));
            pages.numbered(texts);
        }
    }

    private List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).map(words::in).toList();
    }

    private List<String> corrections(InstrumentAdvice advice) {
        List<String> corrections = new ArrayList<>();
        advice.corrections()
                .forEach(action -> corrections.add(
                        words.say("advice.correction", action.action().title(), action.lead())));
        return corrections;
    }

    private void suggestion(Recommendation advice) {
        pages.add(Paragraph.of(advice.code() + " " + words.in(advice.title()) + ":", words.in(advice.text())));
    }
}
