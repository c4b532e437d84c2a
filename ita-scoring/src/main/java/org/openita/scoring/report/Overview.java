package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Marks;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/** Tells the result as a whole, and of each instrument. Not thread-safe. */
final class Overview {

    private final Analysis analysis;
    private final ScoreSheet scores;
    private final Wording wording;
    private final Standing standing;
    private final Optional<Marks> marks;

    Overview(Analysis analysis, Wording wording) {
        this.analysis = analysis;
        this.scores = analysis.scores();
        this.wording = wording;
        this.marks = scores.framework().marks();
        this.standing = new Standing(wording, marks);
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
                .map(subject -> standing.scored(code, subject, scores.of(subject)))
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
        List<Text> claims = because.stream().map(this::claim).toList();
        List<String> subjects =
                because.stream().map(Because::subject).distinct().toList();
        return Optional.of(wording.sentence("level", subjects, analysis.level().name(), Wording.list(claims)));
    }

    /** A published level, and what the scores give where they do not give this one. */
    private Sentence published(Level level) {
        List<Text> ours = level.possible().stream().map(Level.Named::name).toList();
        return level.isDoubtful() && !ours.isEmpty()
                ? wording.sentence("level.published.other", List.of(), level.name(), Wording.either(ours))
                : wording.sentence("level.published", List.of(), level.name());
    }

    private Text claim(Because because) {
        return wording.text(
                "claim",
                wording.name(because.subject()),
                Wording.points(because.value()),
                wording.text("comparison." + because.comparison()),
                Wording.mark(because.threshold()));
    }

    /** Which components reach the mark of passing, and which are below it. */
    private List<Sentence> components() {
        Figures figures = figures(scores.framework().components().ids().stream()
                .map(this::known)
                .distinct()
                .toList());
        if (marks.isEmpty() || figures.known().isEmpty()) {
            return List.of();
        }
        BigDecimal pass = marks.get().pass();
        List<NamedScore> below = figures.below(pass);
        List<NamedScore> reached = figures.atLeast(pass);
        if (!below.isEmpty()) {
            return List.of(reached.isEmpty() ? below("components.below", below, pass) : split(reached, below, pass));
        }
        return figures.missing().isEmpty() && analysis.level().possible().size() < 2
                ? List.of(wording.sentence(
                        "components.none-below",
                        Figures.subjects(figures.known()),
                        Wording.mark(pass),
                        Figures.names(figures.known())))
                : List.of();
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
        Figures figures = figures(instruments.stream()
                .flatMap(instrument -> instrument.indicators().stream())
                .map(indicator -> indicator.id())
                .toList());
        if (figures.known().size() < 2) {
            return List.of();
        }
        List<Sentence> told = new ArrayList<>();
        if (figures.areEqual()) {
            told.add(extreme("indicators.equal", figures.known()));
        } else {
            told.add(range(figures));
        }
        marks.map(Marks::pass)
                .filter(pass -> !figures.below(pass).isEmpty())
                .ifPresent(pass -> told.add(below("indicators.below", figures.below(pass), pass)));
        return told;
    }

    private Sentence range(Figures figures) {
        List<NamedScore> highest = figures.highest();
        List<NamedScore> lowest = figures.lowest();
        return wording.sentence(
                "indicators.range",
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
        return figures.known().size() < 2 || figures.areEqual()
                ? List.of()
                : List.of(extreme("items.lowest", figures.lowest()));
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
                code, Figures.subjects(below), Wording.mark(bound), below.size(), listed("with-score", below));
    }

    private Sentence split(List<NamedScore> reached, List<NamedScore> below, BigDecimal bound) {
        return wording.sentence(
                "components.split",
                Figures.subjects(Stream.concat(reached.stream(), below.stream()).toList()),
                Wording.mark(bound),
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
