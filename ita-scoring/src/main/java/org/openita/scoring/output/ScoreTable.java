package org.openita.scoring.output;

import java.util.List;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.result.AnalysisView;
import org.openita.scoring.standing.Standing;

/** Instruments with their parts and indicators, and a mark at each score that falls short. */
final class ScoreTable {

    private static final ConsoleColumns COLUMNS = ConsoleColumns.of(4, 2, 50, -6, 24);

    private final ScoreSheet scores;
    private final Standing standing;
    private final ConsolePage page;

    ScoreTable(AnalysisView analysis, ConsolePage page) {
        this.scores = analysis.scores();
        this.standing = Standing.of(analysis);
        this.page = page;
    }

    void write() {
        page.heading("scores");
        scores.framework().instruments().forEach(this::instrument);
    }

    private void instrument(Instrument instrument) {
        row(instrument.id(), instrument.id(), "", page.in(instrument.name()));
        instrument.parts().forEach(this::part);
        instrument.indicators().forEach(this::indicator);
    }

    private void part(Part part) {
        row(part.id(), "", "", page.in(part.name()));
    }

    private void indicator(Indicator indicator) {
        row(indicator.id(), "", indicator.id(), page.in(indicator.name()));
    }

    private void row(String subject, String instrument, String indicator, String name) {
        String mark = standing.shortOf(subject)
                .map(threshold -> page.word("below", threshold.toPlainString()))
                .orElse("");
        page.row(
                COLUMNS, List.of(instrument, indicator, name, scores.of(subject).toString(), mark));
    }
}
