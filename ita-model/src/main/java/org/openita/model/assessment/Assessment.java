package org.openita.model.assessment;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Map;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.score.Score;

/**
 * One agency's result in one fiscal year, as it was given.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fiscalYear the fiscal year
 * @param agency the agency
 * @param items what was measured, by subject ({@code i5}, {@code e1.part2}); a score given as null is
 *     {@link Score#MISSING}
 * @param published what was published of subjects that add up, by subject ({@code 9}, {@code EIT2}, {@code IIT},
 *     {@code overall})
 */
public record Assessment(FiscalYear fiscalYear, Agency agency, Map<String, Score> items, Map<String, Score> published) {

    public Assessment {
        items = ImmutableMap.copyOf(items);
        published = ImmutableMap.copyOf(published);
    }

    /** TODO helper. */
    public static Assessment read(Path file) throws InputException {
        throw new UnsupportedOperationException(file.toString());
    }
}
