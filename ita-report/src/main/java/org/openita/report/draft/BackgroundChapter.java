package org.openita.report.draft;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.framework.Instrument;
import org.openita.report.words.ReportTexts;

/** What the assessment is, and how a result comes about. */
final class BackgroundChapter {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final ChapterContext pages;
    private final ReportTexts words;

    BackgroundChapter(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    void write() {
        pages.heading(1, words.say("background"));
        pages.say("background.what");
        List<Instrument> instruments = pages.analysis().scores().framework().instruments();
        pages.say("background.instruments", instruments.size());
        pages.points(instruments.stream().map(this::instrument).toList());
        pages.say("background.how", pages.agency());
    }

    private String instrument(Instrument instrument) {
        return words.say(
                "background.instrument",
                words.in(instrument.name()),
                instrument.id(),
                words.bound(instrument.weight().multiply(HUNDRED)),
                instrument.indicators().size());
    }
}
