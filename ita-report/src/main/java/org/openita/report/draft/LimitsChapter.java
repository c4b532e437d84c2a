package org.openita.report.draft;

import java.util.List;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.StatedLimit;

/** What stood in the way of the assessment. */
final class LimitsChapter {

    private final ChapterContext pages;
    private final ReportTexts words;

    LimitsChapter(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    void write() {
        List<StatedLimit> limits = pages.facts().limits();
        pages.partHeading(Chapter.LIMITS, pages.agency());
        pages.say("limits.intro", limits.size());
        pages.numbered(limits.stream().map(limit -> words.in(limit.text())).toList());
    }
}
