package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Action;
import org.openita.model.finding.Measure;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.Progress.Outcome;
import org.openita.scoring.standing.Standing;

/** Holds last year's plan against this year's scores. Not thread-safe. */
final class ProgressBuilder {

    private final ScoreSheet scores;
    private final NarrativeTexts wording;
    private final YearEquivalence meanings;

    ProgressBuilder(Analysis analysis, NarrativeTexts wording, YearEquivalence meanings) {
        this.scores = analysis.scores();
        this.wording = wording;
        this.meanings = meanings;
    }

    /** @param last the analysis of the year before, whose plan was carried out in this year */
    List<Progress> since(Analysis last) {
        ActionTexts words = new ActionTexts(
                last, Standing.of(last), new NarrativeTexts(last.scores().framework()));
        return last.actions().stream()
                .flatMap(action -> words.measures(action).stream()
                        .map(measure -> progress(last, action, worst(last, words.kept(action), measure))))
                .toList();
    }

    /** What was to be kept up is kept up when the item that is lowest now is: that one stands for all. */
    private PlannedMeasure worst(Analysis last, List<String> kept, PlannedMeasure measure) {
        return kept.stream()
                .filter(subject ->
                        kept.contains(measure.subject()) && now(last, subject).isPresent())
                .filter(subject -> last.scores().of(subject).isPresent())
                .min(Comparator.comparing(subject -> now(last, subject).shown()))
                .map(subject -> new PlannedMeasure(
                        subject,
                        wording.name(subject),
                        last.scores().of(subject).shown(),
                        measure.to(),
                        measure.text()))
                .orElse(measure);
    }

    private Progress progress(Analysis last, Action action, PlannedMeasure planned) {
        Score score = now(last, planned.subject());
        Optional<BigDecimal> now = score.isPresent() ? Optional.of(score.shown()) : Optional.empty();
        Measure measure = new Measure(planned.subject(), planned.from(), planned.to());
        Outcome outcome = now.map(value -> outcome(measure, value)).orElse(Outcome.NOT_COMPARABLE);
        return new Progress(action, measure, now, outcome, text(planned, now, outcome));
    }

    private Score now(Analysis last, String subject) {
        return meanings.now(last, subject).map(scores::of).orElse(Score.MISSING);
    }

    private static Outcome outcome(Measure measure, BigDecimal now) {
        if (now.compareTo(measure.to()) >= 0) {
            return Outcome.REACHED;
        }
        int moved = now.compareTo(measure.from());
        return moved > 0 ? Outcome.IMPROVED : moved < 0 ? Outcome.SLIPPED : Outcome.NOT_YET;
    }

    private Text text(PlannedMeasure planned, Optional<BigDecimal> now, Outcome outcome) {
        return wording.text(
                "progress." + outcome,
                planned.name(),
                NarrativeTexts.points(planned.from()),
                NarrativeTexts.mark(planned.to()),
                now.map(NarrativeTexts::points).orElse(""));
    }
}
