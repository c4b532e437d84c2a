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
 * @param dropped the published figures that it contradicts
 */
record Changes(Assessment result, List<Raise> raises, List<Raise> dropped) {

    Changes {
        raises = ImmutableList.copyOf(raises);
        dropped = ImmutableList.copyOf(dropped);
    }

    /** Changes scores; those that are the same already change nothing. */
    static Changes of(Framework framework, Assessment before, Map<Subject, Score> changes) {
        ScoreTree tree = ScoreTree.of(framework, before);
        Map<String, Score> items = new LinkedHashMap<>(before.items());
        Map<String, Score> published = new LinkedHashMap<>(before.published());
        List<Raise> raises = changes.entrySet().stream()
                .map(change -> new Raise(change.getKey(), score(before, change.getKey()), change.getValue()))
                .filter(raise -> !raise.from().equals(raise.to()))
                .sorted((a, b) ->
                        Integer.compare(a.subject().ordinal(), b.subject().ordinal()))
                .toList();
        Set<Subject> contradicted = new LinkedHashSet<>();
        raises.forEach(raise -> contradicted.addAll(tree.contradictedBy(raise.subject())));
        List<Raise> dropped = contradicted.stream()
                .filter(subject -> !changes.containsKey(subject))
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .map(subject -> new Raise(subject, score(before, subject), Score.MISSING))
                .toList();
        dropped.forEach(drop -> {
            items.remove(drop.subject().id());
            published.remove(drop.subject().id());
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
        return new Changes(result, raises, dropped);
    }

    private static Score score(Assessment result, Subject subject) {
        Map<String, Score> given = subject.isMeasured() ? result.items() : result.published();
        return given.getOrDefault(subject.id(), Score.MISSING);
    }
}
