package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Measure;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.standing.Standing;

/** Says what an action goes by: what was found, and how its success is measured. Immutable and thread-safe. */
final class ActionTexts {

    private final ScoreSheet scores;
    private final Standing standing;
    private final NarrativeTexts wording;

    private final Gains gains;

    ActionTexts(Analysis analysis, Standing standing, NarrativeTexts wording, Gains gains) {
        this.gains = gains;
        this.scores = analysis.scores();
        this.standing = standing;
        this.wording = wording;
    }

    /** What was found, with the figures; things with the same figures are named together. */
    Text finding(Action action) {
        List<String> kept = kept(action);
        return kept.size() > 1 ? span(kept, action.because().get(0)) : claims(action);
    }

    /**
     * What an action that keeps up looks at: all its items where its reason, their lowest, was scored. Empty for others, and where
     * the reason does not speak for all items, since one has no score or the reason is of another kind.
     */
    List<String> kept(Action action) {
        if (action.mode() != Mode.MAINTAIN || action.because().isEmpty()) {
            return List.of();
        }
        Because reason = action.because().get(0);
        Framework framework = scores.framework();
        Optional<Part> where = framework.findSubject(reason.subject()).flatMap(Subject::part);
        List<String> kept = action.items().stream()
                .flatMap(item -> framework.findSubject(item, where).stream())
                .map(Subject::id)
                .toList();
        boolean speaksForAll = kept.contains(reason.subject()) && kept.stream().allMatch(each -> reaches(each, reason));
        return speaksForAll ? kept : List.of();
    }

    private boolean reaches(String subject, Because reason) {
        return scores.framework().subjects().containsKey(subject)
                && scores.of(subject).isPresent()
                && scores.of(subject).shown().compareTo(reason.threshold()) >= 0;
    }

    private Text span(List<String> kept, Because reason) {
        Figures figures = Figures.of(kept.stream()
                .map(subject -> new NamedScore(subject, wording.name(subject), scores.of(subject)))
                .toList());
        NamedScore lowest = figures.lowest().get(0);
        NamedScore highest = figures.highest().get(0);
        return wording.text(
                figures.areEqual() ? "finding.keep.equal" : "finding.keep.span",
                kept.size(),
                lowest.score(),
                highest.score(),
                NarrativeTexts.mark(reason.threshold()));
    }

    private Text claims(Action action) {
        Map<Because, List<Text>> alike = new LinkedHashMap<>();
        for (Because reason : action.because()) {
            alike.computeIfAbsent(comparedAlone(reason), key -> new ArrayList<>())
                    .add(wording.name(reason.subject()));
        }
        List<Text> claims = alike.entrySet().stream()
                .map(each -> claim(each.getKey(), NarrativeTexts.list(each.getValue())))
                .toList();
        return NarrativeTexts.joined(claims, "; ");
    }

    /** What was compared and how, whatever rule did and whosever figure it is. */
    private static Because comparedAlone(Because reason) {
        return new Because(
                "",
                "",
                "",
                reason.value(),
                reason.comparison(),
                reason.threshold().setScale(2));
    }

    private Text claim(Because reason, Text names) {
        Text claim = ClaimText.brief(names, reason.value(), reason.comparison(), reason.threshold());
        return reason.comparison().equals(">=") ? wording.text("finding.keep.lowest", claim) : claim;
    }

    /** The figures that the rule compared, then the indicators they belong to. */
    List<PlannedMeasure> measures(Action action) {
        Map<String, PlannedMeasure> measures = new LinkedHashMap<>();
        for (Measure measure : action.measures()) {
            measures.merge(measure.subject(), planned(measure, kept(action)), ActionTexts::further);
        }
        for (String indicator : indicators(action)) {
            Score score = scores.of(indicator);
            goal(action, indicator)
                    .filter(goal -> score.isPresent())
                    .map(goal -> new Measure(indicator, score.shown(), goal))
                    .ifPresent(measure -> measures.putIfAbsent(indicator, planned(measure, List.of())));
        }
        return List.copyOf(measures.values());
    }

    /**
     * What an indicator reaches with its items, so that no two goals contradict each other; one that is kept up stays at what its
     * items are kept at.
     */
    private Optional<BigDecimal> goal(Action action, String indicator) {
        Optional<BigDecimal> reached = gains.reachedBy(indicator);
        if (action.mode() == Mode.MAINTAIN) {
            return reached.isPresent() ? Optional.empty() : kept(action, indicator);
        }
        return reached.or(() -> standing.ahead(indicator)).or(() -> standing.excellent(indicator));
    }

    private Optional<BigDecimal> kept(Action action, String indicator) {
        Optional<BigDecimal> mark =
                action.because().stream().map(Because::threshold).min(Comparator.naturalOrder());
        boolean holds = mark.isPresent()
                && scores.framework().items().values().stream()
                        .filter(item -> item.indicator().equals(indicator))
                        .flatMap(item -> scores.framework().inParts(item.id()).stream())
                        .map(scores::of)
                        .allMatch(score -> score.isPresent() && score.shown().compareTo(mark.get()) >= 0);
        return holds ? mark : standing.reached(indicator);
    }

    private static PlannedMeasure further(PlannedMeasure one, PlannedMeasure other) {
        return one.to().compareTo(other.to()) >= 0 ? one : other;
    }

    private Set<String> indicators(Action action) {
        Framework framework = scores.framework();
        Set<String> indicators = new LinkedHashSet<>(wording.indicators(action.items()));
        framework.indicators().stream()
                .map(Indicator::id)
                .filter(id -> action.measures().stream()
                        .anyMatch(measure -> measure.subject().equals(id)))
                .forEach(indicators::add);
        return indicators;
    }

    private String keep(List<String> kept) {
        boolean areEqual =
                kept.stream().map(each -> scores.of(each).shown()).distinct().count() == 1;
        return areEqual ? "measure.keep.equal" : "measure.keep";
    }

    private PlannedMeasure planned(Measure measure, List<String> kept) {
        boolean rises = measure.from().compareTo(measure.to()) < 0;
        String key = rises ? "measure.rise" : kept.size() > 1 ? keep(kept) : "measure.stay";
        Text name = wording.name(measure.subject());
        Text text = wording.text(
                key, name, NarrativeTexts.points(measure.from()), NarrativeTexts.mark(measure.to()), kept.size());
        List<String> subjects = kept.contains(measure.subject()) ? kept : List.of(measure.subject());
        return new PlannedMeasure(measure.subject(), subjects, name, measure.from(), measure.to(), text);
    }
}
