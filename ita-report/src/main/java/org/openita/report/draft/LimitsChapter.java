package org.openita.report.draft;

import java.util.List;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.StatedLimit;

/** Part 3: what stood in the way of the assessment. */
final class LimitsChapter {

    private final ChapterContext pages;
    private final ReportTexts words;

    LimitsChapter(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    void write() {
        List<StatedLimit> limits = pages.facts().limits();
        pages.heading(1, words.say("limits", pages.agency()));
        if (limits.isEmpty()) {
            pages.say("limits.none");
            return;
        }
        pages.say("limits.intro", limits.size());
        pages.numbered(limits.stream().map(this::limit).toList());
    }

    private String limit(StatedLimit limit) {
        return words.say("limit", limit.text(), words.say("limit." + limit.origin()));
    }
}
