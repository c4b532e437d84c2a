package org.openita.workbench.coverage;

import java.util.List;
import org.openita.workbench.cases.PackCases.YearCases;

/**
 * How much of a pack's rules its cases put to the test, in one fiscal year.
 *
 * <p>A rule should fire in some case; a condition should hold in some case and fail in another; a threshold should meet a score
 * just below it, one on it and one just above, a hundredth of a point apart, as far as there can be such scores. Immutable and
 * thread-safe.
 *
 * @param cases the cases
 * @param rules rules that fired
 * @param conditions conditions seen to hold and seen to fail, each counted
 * @param thresholds sides of thresholds that met a score
 * @param gaps what is missing, in the order of the rules
 * @param untouched the items that rules look at and no finding of any case speaks of, by subject
 */
public record Coverage(
        YearCases cases, Ratio rules, Ratio conditions, Ratio thresholds, List<Gap> gaps, List<String> untouched) {

    public Coverage {
        gaps = List.copyOf(gaps);
        untouched = List.copyOf(untouched);
    }

    /** What the cases cover. */
    public static Coverage of(YearCases cases) {
        return new CoverageMeter(cases).measure();
    }

    /** All that is counted, in percent. */
    public double percent() {
        return rules.plus(conditions).plus(thresholds).percent();
    }
}
