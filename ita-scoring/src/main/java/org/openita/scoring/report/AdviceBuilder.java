package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Recommendation;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.Analysis;
import org.openita.scoring.standing.Standing;

/** Sorts out each instrument's weaknesses, corrections, strengths and suggestions. Not thread-safe. */
final class AdviceBuilder {

    private final Analysis analysis;
    private final ScoreSheet scores;
    private final Plan plan;
    private final NarrativeTexts wording;
    private final Overview overview;
    private final Standing standing;

    AdviceBuilder(Analysis analysis, Standing standing, Plan plan, NarrativeTexts wording, Overview overview) {
        this.analysis = analysis;
        this.scores = analysis.scores();
        this.plan = plan;
        this.wording = wording;
        this.overview = overview;
        this.standing = standing;
    }

    List<InstrumentAdvice> advice() {
        return scores.framework().instruments().stream().map(this::of).toList();
    }

    private InstrumentAdvice of(Instrument instrument) {
        List<PlannedAction> corrections = plan.actions()
                .filter(action -> action.mode() == Mode.IMPROVE)
                .filter(action -> action.action().instrument().equals(instrument.id()))
                .toList();
        return new InstrumentAdvice(
                instrument.id(),
                instrument.name(),
                scores.of(instrument.id()),
                overview.of(instrument),
                weaknesses(instrument, corrections),
                corrections,
                strengths(instrument),
                suggestions(instrument));
    }

    private List<Sentence> weaknesses(Instrument instrument, List<PlannedAction> corrections) {
        List<Sentence> weaknesses = new ArrayList<>();
        figures(instrument)
                .below(standing::asked)
                .forEach((mark, below) -> below.forEach(each -> weaknesses.add(against("weakness.below", each, mark))));
        corrections.stream()
                .filter(action -> !action.items().isEmpty())
                .forEach(action -> weaknesses.add(wording.sentence(
                        "weakness.found",
                        action.action().because().stream()
                                .map(Because::subject)
                                .distinct()
                                .toList(),
                        action.finding())));
        return weaknesses;
    }

    /** The instrument, its parts and indicators that have no mark ahead. */
    private List<Sentence> strengths(Instrument instrument) {
        List<Sentence> strengths = new ArrayList<>();
        figures(instrument)
                .atLeast(standing::excellent)
                .forEach((mark, all) -> all.forEach(each -> strengths.add(against("strength.reaches", each, mark))));
        return strengths;
    }

    private Figures figures(Instrument instrument) {
        Stream<String> subjects = Stream.of(
                        Stream.of(instrument.id()),
                        instrument.parts().stream().map(Part::id),
                        instrument.indicators().stream().map(Indicator::id))
                .flatMap(all -> all);
        return Figures.of(subjects.map(subject -> new NamedScore(subject, wording.name(subject), scores.of(subject)))
                .toList());
    }

    private Sentence against(String code, NamedScore each, BigDecimal mark) {
        BigDecimal distance = Figures.shown(each).subtract(mark).abs();
        return wording.sentence(
                code,
                List.of(each.subject()),
                each.name(),
                each.score(),
                NarrativeTexts.mark(mark),
                NarrativeTexts.points(distance));
    }

    private List<Recommendation> suggestions(Instrument instrument) {
        List<String> items = instrument.indicators().stream()
                .flatMap(indicator -> indicator.items().stream())
                .map(Item::id)
                .toList();
        return analysis.recommendations().stream()
                .filter(advice -> advice.items().stream().anyMatch(items::contains))
                .toList();
    }
}
