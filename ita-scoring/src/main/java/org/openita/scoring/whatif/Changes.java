package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;

/**
 * A result with changed scores.
 *
 * <p>Immutable and thread-safe.
 *
 * @param result the result with them
 * @param raises what was changed, in the framework's order
 */
record Changes(Assessment result, List<Raise> raises) {

    Changes {
        raises = ImmutableList.copyOf(raises);
    }

    /** Changes scores; those that are the same already change nothing. */
    static Changes of(Framework framework, Assessment before, Map<Subject, Score> changes) {
        ScoreTree tree = ScoreTree.of(framework, before);
        Map<String, Score> items = new LinkedHashMap<>(before.items());
        Map<String, Score> published = new LinkedHashMap<>(before.published());
        List<Raise> raises = changes.entrySet().stream()
                .map(change -> new Raise(change.getKey(), before.given(change.getKey()), change.getValue()))
                .filter(raise -> !raise.from().equals(raise.to()))
                .sorted((a, b) ->
                        Integer.compare(a.subject().ordinal(), b.subject().ordinal()))
                .toList();
        Set<Subject> contradicted = new LinkedHashSet<>();
        raises.forEach(raise -> contradicted.addAll(tree.contradictedBy(raise.subject())));
        contradicted.forEach(subject -> {
            items.remove(subject.id());
            published.remove(subject.id());
        });
        raises.forEach(raise -> (raise.subject().isMeasured() ? items : published)
                .put(raise.subject().id(), raise.to()));
        Assessment result = new Assessment(
                before.fiscalYear(),
                before.agency(),
                items,
                published,
                before.respondents(),
                raises.isEmpty() ? before.level() : Optional.empty());
        return new Changes(result, raises);
    }
}
