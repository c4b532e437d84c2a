package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.standing.Standing;

/** Tells the result as a whole, and of each instrument. Not thread-safe. */
final class Overview {

    /** As many items are named; of more it is said how many they are. */
    private static final int MOST_NAMED = 5;

    private final Analysis analysis;
    private final ScoreSheet scores;
    private final NarrativeTexts wording;
    private final Standing standing;
    private final MarkSentences marks;

    Overview(Analysis analysis, Standing standing, NarrativeTexts wording) {
        this.analysis = analysis;
        this.scores = analysis.scores();
        this.wording = wording;
        this.standing = standing;
        this.marks = new MarkSentences(wording, standing);
    }

    /** The overall score and the level in one sentence, and why the level is this one where a rule says so. */
    Text verdict() {
        String agency = analysis.agency().name();
        Score overall = scores.overall();
        Level level = analysis.level();
        if (overall.isMissing()) {
            return wording.text("verdict.none", agency);
        }
        if (!level.isDetermined()) {
            return wording.text("verdict.no-level", agency, overall);
        }
        return level.because().isEmpty()
                ? wording.text("verdict", agency, overall, level.name())
                : wording.text("verdict.because", agency, overall, level.name(), claims(level));
    }

    /** What else a memo tells: the components, and what is highest and lowest. */
    Narrative summary() {
        List<Sentence> told = new ArrayList<>(components());
        Figures instruments = figures(
                scores.framework().instruments().stream().map(Instrument::id).toList());
        if (instruments.known().size() > 1 && !instruments.areEqual()) {
            told.add(range("instruments.range", instruments));
        }
        told.addAll(range(scores.framework().instruments()));
        told.addAll(lowestItem());
        return new Narrative(told);
    }

    Narrative ofAll() {
        List<Sentence> told = new ArrayList<>(scored("scored.overall", List.of(Subject.OVERALL)));
        level().ifPresent(told::add);
        told.addAll(components());
        told.addAll(indicators(scores.framework().instruments()));
        told.addAll(lowestItem());
        return new Narrative(told);
    }

    Narrative of(Instrument instrument) {
        List<Sentence> told = new ArrayList<>(scored("scored", List.of(instrument.id())));
        told.addAll(scored("scored", instrument.parts().stream().map(Part::id).toList()));
        told.addAll(indicators(List.of(instrument)));
        return new Narrative(told);
    }

    private List<Sentence> scored(String code, List<String> subjects) {
        return subjects.stream()
                .filter(subject -> scores.of(subject).isPresent())
                .map(subject -> marks.scored(code, subject, scores.of(subject)))
                .toList();
    }

    private Optional<Sentence> level() {
        if (!analysis.level().isDetermined()) {
            return Optional.empty();
        }
        List<Because> because = analysis.level().because();
        if (because.isEmpty()) {
            return Optional.of(published(analysis.level()));
        }
        List<String> subjects =
                because.stream().map(Because::subject).distinct().toList();
        return Optional.of(wording.sentence("level", subjects, analysis.level().name(), claims(analysis.level())));
    }

    /** A published level, and what the scores give where they do not give this one. */
    private Sentence published(Level level) {
        List<Text> ours = level.possible().stream().map(Level.Named::name).toList();
        return level.isDoubtful() && !ours.isEmpty()
                ? wording.sentence("level.published.other", List.of(), level.name(), NarrativeTexts.either(ours))
                : wording.sentence("level.published", List.of(), level.name());
    }

    private Text claims(Level level) {
        return NarrativeTexts.list(level.because().stream().map(wording::claim).toList());
    }

    /** Which components reach the mark that is asked of them, and which are below it. */
    private List<Sentence> components() {
        Figures figures = figures(scores.framework().components().ids().stream()
                .map(this::known)
                .distinct()
                .toList());
        SortedMap<BigDecimal, List<NamedScore>> below = figures.below(standing::asked);
        SortedMap<BigDecimal, List<NamedScore>> reached = figures.atLeast(standing::asked);
        List<Sentence> told = new ArrayList<>();
        below.forEach((mark, some) -> told.add(
                reached.containsKey(mark)
                        ? split(reached.get(mark), some, mark)
                        : below("components.below", some, mark)));
        if (below.isEmpty()
                && figures.missing().isEmpty()
                && analysis.level().possible().size() < 2) {
            reached.forEach((mark, some) -> told.add(wording.sentence(
                    "components.none-below", Figures.subjects(some), NarrativeTexts.mark(mark), Figures.names(some))));
        }
        return told;
    }

    /** Where no part is known the whole instrument stands in. */
    private String known(String component) {
        return scores.framework().instruments().stream()
                .filter(instrument -> instrument.parts().stream()
                        .allMatch(part -> scores.of(part.id()).isMissing()))
                .filter(instrument ->
                        instrument.parts().stream().anyMatch(part -> part.id().equals(component)))
                .map(Instrument::id)
                .findFirst()
                .orElse(component);
    }

    private List<Sentence> indicators(List<Instrument> instruments) {
        Figures figures = indicatorsOf(instruments);
        if (figures.known().size() < 2) {
            return List.of();
        }
        List<Sentence> told = new ArrayList<>(range(instruments));
        figures.below(standing::asked).forEach((mark, below) -> told.add(below("indicators.below", below, mark)));
        return told;
    }

    private Figures indicatorsOf(List<Instrument> instruments) {
        return figures(instruments.stream()
                .flatMap(instrument -> instrument.indicators().stream())
                .map(indicator -> indicator.id())
                .toList());
    }

    private List<Sentence> range(List<Instrument> instruments) {
        Figures figures = indicatorsOf(instruments);
        if (figures.known().size() < 2) {
            return List.of();
        }
        return List.of(
                figures.areEqual() ? extreme("indicators.equal", figures.known()) : range("indicators.range", figures));
    }

    private Sentence range(String code, Figures figures) {
        List<NamedScore> highest = figures.highest();
        List<NamedScore> lowest = figures.lowest();
        return wording.sentence(
                code,
                Figures.subjects(
                        Stream.concat(highest.stream(), lowest.stream()).toList()),
                Figures.names(highest),
                highest.get(0).score(),
                Figures.names(lowest),
                lowest.get(0).score());
    }

    /** The lowest of all questions, which is easily overlooked among so many. */
    private List<Sentence> lowestItem() {
        Figures figures = figures(List.copyOf(scores.all(Kind.ITEM).keySet()));
        List<NamedScore> lowest = figures.lowest();
        if (figures.known().size() < 2 || figures.areEqual()) {
            return List.of();
        }
        return List.of(
                lowest.size() <= MOST_NAMED
                        ? extreme("items.lowest", lowest)
                        : wording.sentence(
                                "items.lowest.many",
                                Figures.subjects(lowest),
                                lowest.size(),
                                lowest.get(0).score()));
    }

    private Sentence extreme(String code, List<NamedScore> figures) {
        return wording.sentence(
                code,
                Figures.subjects(figures),
                Figures.names(figures),
                figures.get(0).score());
    }

    private Sentence below(String code, List<NamedScore> below, BigDecimal bound) {
        return wording.sentence(
                code, Figures.subjects(below), NarrativeTexts.mark(bound), below.size(), listed("with-score", below));
    }

    private Sentence split(List<NamedScore> reached, List<NamedScore> below, BigDecimal bound) {
        return wording.sentence(
                "components.split",
                Figures.subjects(Stream.concat(reached.stream(), below.stream()).toList()),
                NarrativeTexts.mark(bound),
                listed("with-score.brief", reached),
                listed("with-score.brief", below));
    }

    private Text listed(String key, List<NamedScore> figures) {
        return Figures.list(figures, each -> wording.text(key, each.name(), each.score()));
    }

    private Figures figures(List<String> subjects) {
        return Figures.of(subjects.stream()
                .map(subject -> new NamedScore(subject, wording.name(subject), scores.of(subject)))
                .toList());
    }
}
