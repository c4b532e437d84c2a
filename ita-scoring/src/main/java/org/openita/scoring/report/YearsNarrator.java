package org.openita.scoring.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openita.model.framework.MethodChange;
import org.openita.model.framework.Subject;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/** Tells what changed since the latest earlier result, and where the line breaks. Not thread-safe. */
final class YearsNarrator {

    /** As many changes are told one by one; where there are more, a table tells them better. */
    private static final int MOST_NAMED = 3;

    private final Analysis analysis;
    private final NarrativeTexts wording;

    YearsNarrator(Analysis analysis, NarrativeTexts wording) {
        this.analysis = analysis;
        this.wording = wording;
    }

    Narrative narrative(Optional<Analysis> latest, List<Change> changes, List<MethodBreak> breaks) {
        List<Sentence> told = new ArrayList<>();
        changes.stream()
                .filter(change -> change.subject().equals(Subject.OVERALL))
                .map(this::overall)
                .forEach(told::add);
        latest.flatMap(this::level).ifPresent(told::add);
        List<Change> comparable = changes.stream().filter(Change::comparable).toList();
        told.addAll(moved("years.improved", comparable, sign -> sign > 0));
        told.addAll(moved("years.slipped", comparable, sign -> sign < 0));
        told.addAll(moved("years.same", comparable, sign -> sign == 0));
        breaks.stream().map(this::breaks).forEach(told::add);
        return new Narrative(told);
    }

    private Sentence overall(Change change) {
        int sign = change.difference().signum();
        String code = !change.comparable()
                ? "years.overall.beside"
                : sign > 0 ? "years.overall.rose" : sign < 0 ? "years.overall.fell" : "years.overall.same";
        return wording.sentence(
                code,
                List.of(change.subject()),
                change.since(),
                NarrativeTexts.points(change.from()),
                analysis.fiscalYear(),
                NarrativeTexts.points(change.to()),
                NarrativeTexts.points(change.difference().abs()));
    }

    private Optional<Sentence> level(Analysis latest) {
        boolean known = latest.level().isDetermined() && analysis.level().isDetermined();
        String code =
                latest.level().code().equals(analysis.level().code()) ? "years.level.same" : "years.level.changed";
        return known
                ? Optional.of(wording.sentence(
                        code,
                        List.of(),
                        latest.level().name(),
                        latest.fiscalYear(),
                        analysis.level().name(),
                        analysis.fiscalYear()))
                : Optional.empty();
    }

    private List<Sentence> moved(String code, List<Change> changes, Predicate<Integer> which) {
        List<Change> some = changes.stream()
                .filter(change -> !change.subject().equals(Subject.OVERALL))
                .filter(change -> which.test(change.difference().signum()))
                .toList();
        return some.isEmpty() ? List.of() : List.of(some.size() > MOST_NAMED ? most(code, some) : each(code, some));
    }

    private Sentence each(String code, List<Change> changes) {
        Text named = NarrativeTexts.joined(changes.stream().map(this::words).toList(), "; ");
        return wording.sentence(code, changes.stream().map(Change::subject).toList(), changes.size(), named);
    }

    /** How many there are, and the largest change. */
    private Sentence most(String code, List<Change> changes) {
        Change largest = changes.stream()
                .max(Comparator.comparing(change -> change.difference().abs()))
                .orElseThrow();
        return largest.difference().signum() == 0
                ? wording.sentence(code + ".many", List.of(), changes.size())
                : wording.sentence(code + ".most", List.of(largest.subject()), changes.size(), words(largest));
    }

    private Text words(Change change) {
        return wording.text(
                "years.change",
                change.name(),
                NarrativeTexts.points(change.from()),
                NarrativeTexts.points(change.to()),
                NarrativeTexts.points(change.difference().abs()));
    }

    private Sentence breaks(MethodBreak change) {
        List<Text> what = change.changes().stream().map(MethodChange::what).toList();
        return wording.sentence(
                "years.break", List.of(), change.from(), change.to(), NarrativeTexts.joined(what, "; "));
    }
}
