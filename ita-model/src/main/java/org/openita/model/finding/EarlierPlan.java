package org.openita.model.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.FiscalYear;
import org.openita.model.text.Text;

/**
 * A plan that an agency made on the result of an earlier year, as far as a later result can be held against it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param basis the fiscal year of the result that it was made on; its goals speak of that year's subjects
 * @param goals what was to be reached, in the order of the plan
 */
public record EarlierPlan(FiscalYear basis, List<Goal> goals) {

    private static final int DECIMALS = 2;

    /**
     * A score to reach, or to stay at or above.
     *
     * @param action what was to be done for it, in words
     * @param code the code of the action, where our rules planned it; empty in a plan of the agency's own
     * @param subjects whose scores, each by its id, see {@link org.openita.model.framework.Subject#id()}; where there are several, the lowest counts
     * @param target the score, in points with two decimals
     */
    public record Goal(Text action, Optional<String> code, List<String> subjects, BigDecimal target) {

        /** @throws IllegalArgumentException if it has no subject */
        public Goal {
            subjects = List.copyOf(subjects);
            target = target.setScale(DECIMALS);
            if (subjects.isEmpty()) {
                throw new IllegalArgumentException("A goal needs a subject; give the id of an item or indicator");
            }
        }
    }

    public EarlierPlan {
        goals = List.copyOf(goals);
    }
}
