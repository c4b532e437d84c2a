package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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

    List<NamedScore> below(BigDecimal bound) {
        return where(each -> shown(each).compareTo(bound) < 0);
    }

    List<NamedScore> atLeast(BigDecimal bound) {
        return where(each -> shown(each).compareTo(bound) >= 0);
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
        return Wording.list(figures.stream().map(NamedScore::name).toList());
    }

    /** Their names with something more, with commas between. */
    static Text list(List<NamedScore> figures, Function<NamedScore, Text> words) {
        return Wording.list(figures.stream().map(words).toList());
    }
}
