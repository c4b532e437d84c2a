package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/**
 * The figures that a sentence compares, as they are shown: two scores that look the same are the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param known those that have a score, in order
 * @param missing those that have none
 */
record Figures(List<NamedScore> known, List<NamedScore> missing) {

    static Figures of(List<NamedScore> all) {
        return new Figures(
                all.stream().filter(each -> each.score().isPresent()).toList(),
                all.stream().filter(each -> each.score().isMissing()).toList());
    }

    boolean areEqual() {
        return known.stream().map(Figures::shown).distinct().count() == 1;
    }

    /** All that have the highest score. */
    List<NamedScore> highest() {
        return extreme(Comparator.naturalOrder());
    }

    /** All that have the lowest score. */
    List<NamedScore> lowest() {
        return extreme(Comparator.reverseOrder());
    }

    /** Those below a mark of theirs, by the mark, ascending. */
    SortedMap<BigDecimal, List<NamedScore>> below(Function<String, Optional<BigDecimal>> markOf) {
        return byMark(markOf, sign -> sign < 0);
    }

    /** Those at or above a mark of theirs, by the mark, ascending. */
    SortedMap<BigDecimal, List<NamedScore>> atLeast(Function<String, Optional<BigDecimal>> markOf) {
        return byMark(markOf, sign -> sign >= 0);
    }

    private SortedMap<BigDecimal, List<NamedScore>> byMark(
            Function<String, Optional<BigDecimal>> markOf, IntPredicate side) {
        SortedMap<BigDecimal, List<NamedScore>> byMark = new TreeMap<>();
        known.forEach(each -> markOf.apply(each.subject())
                .filter(mark -> side.test(shown(each).compareTo(mark)))
                .ifPresent(mark ->
                        byMark.computeIfAbsent(mark, none -> new ArrayList<>()).add(each)));
        return byMark;
    }

    private List<NamedScore> extreme(Comparator<BigDecimal> order) {
        return known.stream()
                .map(Figures::shown)
                .max(order)
                .map(most -> where(each -> shown(each).compareTo(most) == 0))
                .orElse(List.of());
    }

    private List<NamedScore> where(Predicate<NamedScore> holds) {
        return known.stream().filter(holds).toList();
    }

    static BigDecimal shown(NamedScore figure) {
        Score score = figure.score();
        return score.shown();
    }

    static List<String> subjects(List<NamedScore> figures) {
        return figures.stream().map(NamedScore::subject).toList();
    }

    /** Their names, with commas between. */
    static Text names(List<NamedScore> figures) {
        return NarrativeTexts.list(figures.stream().map(NamedScore::name).toList());
    }

    /** Their names with something more, with commas between. */
    static Text list(List<NamedScore> figures, Function<NamedScore, Text> words) {
        return NarrativeTexts.list(figures.stream().map(words).toList());
    }
}
