package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/**
 * What is to be reached: one of some levels, or an overall score.
 *
 * @param code the level's code or the score as typed
 * @param name what it is called
 * @param levels the level and those above it; empty of a score
 * @param score the overall score; empty of a level
 */
record Goal(String code, Text name, Set<String> levels, Optional<Score> score) {

    Goal {
        levels = ImmutableSet.copyOf(levels);
    }

    boolean isReachedBy(Analysis analysis) {
        return score.map(wanted -> analysis.scores().overall().isPresent()
                        && analysis.scores().overall().hundredths() >= wanted.hundredths())
                .orElseGet(() -> levels.contains(analysis.level().code()));
    }
}
