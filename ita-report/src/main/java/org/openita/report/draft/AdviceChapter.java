package org.openita.report.draft;

import java.util.List;
import org.openita.model.finding.Recommendation;
import org.openita.report.block.Paragraph;
import org.openita.report.words.Words;

/** Part 4: what is recommended, instrument by instrument. */
final class AdviceChapter {

    private final Pages pages;
    private final Words words;

    AdviceChapter(Pages pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    void write() {
        pages.heading(1, words.say("advice", pages.agency()));
        List<Recommendation> advice = pages.analysis().recommendations();
        if (advice.isEmpty()) {
            pages.say("advice.none");
            return;
        }
        pages.say("advice.intro", advice.size());
        advice.forEach(this::recommendation);
    }

    private void recommendation(Recommendation advice) {
        pages.heading(3, advice.code() + " " + words.in(advice.title()));
        pages.add(Paragraph.of(words.in(advice.text())));
    }
}
