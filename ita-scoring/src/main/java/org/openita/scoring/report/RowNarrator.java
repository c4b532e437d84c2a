package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Marks;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/** Tells what the scores of one row of a topic say: the indicators, the items, the parts, what to keep and what to change. */
final class RowNarrator {

    /** As many items are called by their names too; where there are more, the table above names them. */
    private static final int MOST_NAMED = 3;

    private final Analysis analysis;
    private final ScoreSheet scores;
    private final Framework framework;
    private final Wording wording;
    private final Standing standing;
    private final Optional<Marks> marks;

    RowNarrator(Analysis analysis, Wording wording) {
        this.analysis = analysis;
        this.scores = analysis.scores();
        this.framework = scores.framework();
        this.wording = wording;
        this.marks = scores.framework().marks();
        this.standing = new Standing(wording, marks);
    }

    Narrative of(Remark remark, Instrument instrument) {
        List<Sentence> told = new ArrayList<>();
        told.addAll(indicators(remark.items()));
        if (instrument.parts().isEmpty()) {
            told.addAll(items(remark, Text.same(""), itemsIn(remark.items(), Optional.empty())));
        }
        for (Part part : instrument.parts()) {
            told.addAll(items(remark, wording.text("where", part.name()), itemsIn(remark.items(), Optional.of(part))));
        }
        told.addAll(gaps(remark.items(), instrument.parts()));
        told.addAll(keep(remark.items(), instrument.parts()));
        change(remark).ifPresent(told::add);
        return new Narrative(told);
    }

    /** The indicators that the items belong to, each with its distance to the marks. */
    private List<Sentence> indicators(List<String> items) {
        return wording.indicators(items).stream()
                .filter(indicator -> scores.of(indicator).isPresent())
                .map(indicator -> standing.scored("scored", indicator, scores.of(indicator)))
                .toList();
    }

    private Figures itemsIn(List<String> items, Optional<Part> part) {
        return Figures.of(items.stream()
                .flatMap(item -> framework.findSubject(item, part).stream())
                .map(subject -> new NamedScore(subject.id(), wording.item(subject.whole()), scores.of(subject)))
                .toList());
    }

    private List<Sentence> items(Remark remark, Text where, Figures items) {
        List<Sentence> told = new ArrayList<>();
        List<Sentence> below = below(remark, where, items);
        if (items.known().size() == 1) {
            one(where, items, below).ifPresent(told::add);
        } else if (items.areEqual()) {
            told.add(counted("equal", items.known(), where, items.known().get(0).score()));
        } else if (!items.known().isEmpty()) {
            told.add(range(where, items));
        }
        told.addAll(below);
        if (!items.missing().isEmpty()) {
            told.add(about("missing", items.missing(), where, ""));
        }
        return told;
    }

    /** An item alone; not where it is named as below, with its score, right away. */
    private Optional<Sentence> one(Text where, Figures items, List<Sentence> below) {
        boolean isToldBelow =
                below.stream().anyMatch(sentence -> sentence.code().equals("below"));
        return isToldBelow
                ? Optional.empty()
                : Optional.of(
                        about("one", items.known(), where, items.known().get(0).score()));
    }

    private Sentence range(Text where, Figures items) {
        List<NamedScore> highest = items.highest();
        List<NamedScore> lowest = items.lowest();
        return wording.sentence(
                "range",
                Figures.subjects(
                        Stream.concat(highest.stream(), lowest.stream()).toList()),
                where,
                Figures.names(highest),
                highest.get(0).score(),
                Figures.names(lowest),
                lowest.get(0).score());
    }

    /** Below what the remark asks for in this part; where it asks for nothing there, below the mark of passing. */
    private List<Sentence> below(Remark remark, Text where, Figures items) {
        Optional<BigDecimal> asked = threshold(remark, items);
        Optional<BigDecimal> bound = asked.or(() -> marks.map(Marks::pass));
        if (bound.isEmpty() || items.known().isEmpty()) {
            return List.of();
        }
        List<NamedScore> below = items.below(bound.get());
        if (!below.isEmpty()) {
            return List.of(wording.sentence(
                    "below",
                    Figures.subjects(below),
                    where,
                    Wording.mark(bound.get()),
                    below.size(),
                    Figures.list(below, below.size() > MOST_NAMED ? this::withScoreBriefly : this::withScore)));
        }
        return asked.isPresent() && items.missing().isEmpty() && isNews(remark, bound.get(), items)
                ? List.of(wording.sentence(
                        "none-below", Figures.subjects(items.known()), where, Wording.mark(bound.get())))
                : List.of();
    }

    /** That none is below is no news where all are the same, or all are said to be excellent. */
    private boolean isNews(Remark remark, BigDecimal bound, Figures items) {
        boolean areExcellent = marks.map(Marks::excellent)
                .filter(excellent -> excellent.compareTo(bound) >= 0)
                .filter(excellent -> items.below(excellent).isEmpty())
                .isPresent();
        return remark.verdict() == Verdict.MAINTAIN && !items.areEqual() && !areExcellent;
    }

    private static Optional<BigDecimal> threshold(Remark remark, Figures items) {
        List<String> subjects = Figures.subjects(items.known());
        return remark.because().stream()
                .filter(reason -> subjects.contains(reason.subject()))
                .map(Because::threshold)
                .findFirst();
    }

    /** Items that the first two parts see very differently. */
    private List<Sentence> gaps(List<String> items, List<Part> parts) {
        if (parts.size() < 2 || marks.isEmpty()) {
            return List.of();
        }
        List<Gap> gaps = items.stream()
                .map(item -> new Gap(item, score(item, parts.get(0)), score(item, parts.get(1))))
                .filter(gap -> gap.isAtLeast(marks.get().gap()))
                .toList();
        return gaps.isEmpty() ? List.of() : List.of(gap(gaps, parts));
    }

    private Sentence gap(List<Gap> gaps, List<Part> parts) {
        List<String> subjects = gaps.stream()
                .flatMap(gap ->
                        Stream.of(framework.subject(gap.item, parts.get(0)), framework.subject(gap.item, parts.get(1))))
                .map(Subject::id)
                .toList();
        return wording.sentence(
                "gap",
                subjects,
                parts.get(0).name(),
                parts.get(1).name(),
                Wording.mark(marks.orElseThrow().gap()),
                gaps.size(),
                Wording.list(gaps.stream().map(this::words).toList()));
    }

    private Text words(Gap gap) {
        return wording.text("gap.item", gap.item, gap.first, gap.second, Wording.points(gap.distance()));
    }

    private Score score(String item, Part part) {
        return scores.of(framework.subject(item, part));
    }

    private record Gap(String item, Score first, Score second) {

        boolean isAtLeast(BigDecimal bound) {
            return first.isPresent() && second.isPresent() && distance().compareTo(bound) >= 0;
        }

        BigDecimal distance() {
            return first.shown().subtract(second.shown()).abs();
        }
    }

    /** Items that are excellent wherever they are scored. */
    private List<Sentence> keep(List<String> items, List<Part> parts) {
        if (marks.isEmpty()) {
            return List.of();
        }
        BigDecimal excellent = marks.get().excellent();
        List<String> kept = items.stream()
                .filter(item ->
                        framework.inParts(item).stream().map(scores::of).allMatch(score -> reaches(score, excellent)))
                .toList();
        List<String> subjects = kept.stream()
                .flatMap(item -> framework.inParts(item).stream())
                .map(Subject::id)
                .toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        String code = kept.size() == items.size() && items.size() > 1 ? "keep.all" : "keep";
        return List.of(wording.sentence(
                code,
                subjects,
                Wording.mark(excellent),
                Wording.list(kept.stream().map(wording::item).toList()),
                wording.text(parts.isEmpty() ? "keep.whole" : "keep.parts")));
    }

    private static boolean reaches(Score score, BigDecimal bound) {
        return score.isPresent() && score.shown().compareTo(bound) >= 0;
    }

    /** What the plan changes about these items. */
    private Optional<Sentence> change(Remark remark) {
        List<Action> actions = analysis.actions().stream()
                .filter(action -> action.mode() == Mode.IMPROVE)
                .filter(action -> action.items().stream().anyMatch(remark.items()::contains))
                .toList();
        List<Text> titles = actions.stream()
                .map(action -> wording.text("change.item", action.title(), String.join(", ", action.items())))
                .toList();
        List<String> subjects = actions.stream()
                .flatMap(action -> action.because().stream().map(Because::subject))
                .distinct()
                .toList();
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.sentence("change", subjects, Wording.joined(titles, "; ")));
    }

    private Sentence about(String code, List<NamedScore> figures, Text where, Object figure) {
        return wording.sentence(code, Figures.subjects(figures), where, Figures.names(figures), figure);
    }

    private Sentence counted(String code, List<NamedScore> figures, Text where, Score score) {
        return wording.sentence(code, Figures.subjects(figures), where, figures.size(), score);
    }

    private Text withScoreBriefly(NamedScore figure) {
        return wording.text(
                "with-score.brief", framework.subject(figure.subject()).whole(), figure.score());
    }

    private Text withScore(NamedScore figure) {
        return wording.text("with-score", figure.name(), figure.score());
    }
}
