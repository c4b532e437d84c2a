package org.openita.scoring.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;
import org.openita.scoring.arithmetic.PreviousFacts;

/** What of this year's subjects meant the same in earlier years. Not thread-safe. */
final class Meanings {

    private final Framework framework;
    private final Map<Integer, Set<String>> same = new HashMap<>();

    Meanings(Framework framework) {
        this.framework = framework;
    }

    /** The score of one of this year's subjects in another year's analysis; missing where it meant something else. */
    Score in(Analysis other, String subject) {
        return isSame(other, subject) ? other.scores().of(subject) : Score.MISSING;
    }

    /** Whether a subject means the same in this year and in another analysis. */
    boolean isSame(Analysis other, String subject) {
        Framework earlier = other.scores().framework();
        return same.computeIfAbsent(
                        earlier.fiscalYear().year(),
                        year -> PreviousFacts.of(framework, earlier).subjects().stream()
                                .map(Subject::id)
                                .collect(Collectors.toSet()))
                .contains(subject);
    }
}
