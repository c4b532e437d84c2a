package org.openita.scoring.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.Scorer;

/** Leaves out the published figures that are not what their members add up to: they would hide what a change does. */
final class SoundFigures {

    private SoundFigures() {}

    /** A result without such figures, and without what they contradict in turn. */
    static Assessment of(Framework framework, Assessment result) {
        List<Subject> unsound = Scorer.of(framework).score(result).mismatches().stream()
                .map(Mismatch::subject)
                .toList();
        if (unsound.isEmpty()) {
            return result;
        }
        Map<String, Score> published = new LinkedHashMap<>(result.published());
        unsound.forEach(subject -> published.remove(subject.id()));
        return of(
                framework,
                new Assessment(
                        result.fiscalYear(),
                        result.agency(),
                        result.items(),
                        published,
                        result.respondents(),
                        result.level()));
    }
}
