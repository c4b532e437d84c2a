package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.standing.Standing;

/** Tells what the scores of one row of a topic say: the indicators, the items, the parts, what to keep and what to change. */
final class RowNarrator {

    /** As many items are called by their names too; where there are more, the table above names them. */
    private static final int MOST_NAMED = 3;

    private final Analysis analysis;
    private final ScoreSheet scores;
    private final Framework framework;
    private final NarrativeTexts wording;
    private final Standing standing;
    private final MarkSentences marks;

    RowNarrator(Analysis analysis, Standing standing, NarrativeTexts wording) {
        this.analysis = analysis;
        this.scores = analysis.scores();
        this.framework = scores.framework();
        this.wording = wording;
        this.standing = standing;
        this.marks = new MarkSentences(wording, standing);
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
                .map(indicator -> marks.scored("scored", indicator, scores.of(indicator)))
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

    /** What is below what is asked of it; where the remark asks for it in this part, also that nothing is. */
    private List<Sentence> below(Remark remark, Text where, Figures items) {
        List<Sentence> told = new ArrayList<>();
        items.below(standing::asked).forEach((mark, below) -> told.add(below(where, below, mark)));
        if (told.isEmpty() && items.missing().isEmpty() && isNews(remark, items)) {
            items.atLeast(standing::asked)
                    .forEach((mark, reached) -> told.add(wording.sentence(
                            "none-below", Figures.subjects(reached), where, NarrativeTexts.mark(mark))));
        }
        return told;
    }

    private Sentence below(Text where, List<NamedScore> below, BigDecimal mark) {
        return wording.sentence(
                "below",
                Figures.subjects(below),
                where,
                NarrativeTexts.mark(mark),
                below.size(),
                Figures.list(below, below.size() > MOST_NAMED ? this::withScoreBriefly : this::withScore));
    }

    /** That none is below is no news where all are the same, or all are said to be excellent. */
    private boolean isNews(Remark remark, Figures items) {
        List<String> subjects = Figures.subjects(items.known());
        boolean isAsked = remark.because().stream().map(Because::subject).anyMatch(subjects::contains);
        boolean areExcellent = items.below(standing::excellent).isEmpty();
        return isAsked && remark.verdict() == Verdict.MAINTAIN && !items.areEqual() && !areExcellent;
    }

    /** Items that the first two parts see very differently. */
    private List<Sentence> gaps(List<String> items, List<Part> parts) {
        Optional<BigDecimal> bound = standing.gap();
        if (parts.size() < 2 || bound.isEmpty()) {
            return List.of();
        }
        List<Gap> gaps = items.stream()
                .map(item -> new Gap(item, score(item, parts.get(0)), score(item, parts.get(1))))
                .filter(gap -> gap.isAtLeast(bound.get()))
                .toList();
        return gaps.isEmpty() ? List.of() : List.of(gap(gaps, parts, bound.get()));
    }

    private Sentence gap(List<Gap> gaps, List<Part> parts, BigDecimal bound) {
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
                NarrativeTexts.mark(bound),
                gaps.size(),
                NarrativeTexts.list(gaps.stream().map(this::words).toList()));
    }

    private Text words(Gap gap) {
        return wording.text("gap.item", gap.item, gap.first, gap.second, NarrativeTexts.points(gap.distance()));
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

    /** Items that have no mark ahead wherever they are scored. */
    private List<Sentence> keep(List<String> items, List<Part> parts) {
        SortedMap<BigDecimal, List<String>> kept = new TreeMap<>();
        items.stream()
                .filter(item -> subjects(item, parts).stream().allMatch(this::isExcellent))
                .forEach(item -> kept.computeIfAbsent(lowestMark(subjects(item, parts)), none -> new ArrayList<>())
                        .add(item));
        List<Sentence> told = new ArrayList<>();
        kept.forEach((mark, some) -> told.add(keep(mark, some, items, parts)));
        return told;
    }

    private Sentence keep(BigDecimal mark, List<String> kept, List<String> items, List<Part> parts) {
        List<String> subjects =
                kept.stream().flatMap(item -> subjects(item, parts).stream()).toList();
        String code = kept.size() == items.size() && items.size() > 1 ? "keep.all" : "keep";
        return wording.sentence(
                isFull(mark) ? code + ".full" : code,
                subjects,
                NarrativeTexts.mark(mark),
                NarrativeTexts.list(kept.stream().map(wording::item).toList()),
                wording.text(parts.isEmpty() ? "keep.whole" : "keep.parts"));
    }

    private boolean isExcellent(String subject) {
        return scores.of(subject).isPresent()
                && standing.excellent(subject).isPresent()
                && standing.ahead(subject).isEmpty();
    }

    private static boolean isFull(BigDecimal mark) {
        return mark.movePointRight(2).longValueExact() == Score.MAX_HUNDREDTHS;
    }

    private BigDecimal lowestMark(List<String> subjects) {
        return subjects.stream()
                .flatMap(subject -> standing.excellent(subject).stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<String> subjects(String item, List<Part> parts) {
        return parts.isEmpty()
                ? List.of(item)
                : parts.stream().map(part -> framework.subject(item, part).id()).toList();
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
                : Optional.of(wording.sentence("change", subjects, NarrativeTexts.joined(titles, "; ")));
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
