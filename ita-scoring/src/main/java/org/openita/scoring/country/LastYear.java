package org.openita.scoring.country;

import com.google.common.collect.ImmutableListMultimap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.score.Score;

/**
 * The overall scores of the year before, each looked up by the agency that it is of.
 *
 * <p>An agency is known by its code where both results have one, else by its name and place. Where several fit, with different
 * scores, or one fits several, nothing is compared. Not thread-safe while it is made.
 */
final class LastYear {

    /** A result of the year before. Told apart by identity. */
    private static final class Earlier {
        private final Agency agency;
        private final Score overall;

        private Earlier(Agency agency, Score overall) {
            this.agency = agency;
            this.overall = overall;
        }
    }

    private final List<Earlier> all;
    private final ImmutableListMultimap<String, Earlier> byId;
    private final ImmutableListMultimap<String, Earlier> byName;
    private final Map<AgencyResult, Score> found = new LinkedHashMap<>();
    private final Set<AgencyResult> ambiguous = new LinkedHashSet<>();
    private final Set<AgencyResult> byNameAlone = new LinkedHashSet<>();
    private final Set<Earlier> seen = new LinkedHashSet<>();

    private LastYear(Map<Agency, Score> scores) {
        this.all = scores.entrySet().stream()
                .map(each -> new Earlier(each.getKey(), each.getValue()))
                .toList();
        ImmutableListMultimap.Builder<String, Earlier> ids = ImmutableListMultimap.builder();
        all.forEach(each -> each.agency.idKey().ifPresent(id -> ids.put(id, each)));
        this.byId = ids.build();
        ImmutableListMultimap.Builder<String, Earlier> names = ImmutableListMultimap.builder();
        all.forEach(each -> names.put(each.agency.nameKey(), each));
        this.byName = names.build();
    }

    /** Those of the year before, looked up for these of this year. */
    static LastYear of(Map<Agency, Score> scores, List<AgencyResult> now) {
        LastYear last = new LastYear(scores);
        Map<AgencyResult, List<Earlier>> candidates = new LinkedHashMap<>();
        Map<Earlier, Integer> wanted = new HashMap<>();
        for (AgencyResult result : now) {
            List<Earlier> fitting = last.fitting(result.agency());
            candidates.put(result, fitting);
            fitting.forEach(each -> wanted.merge(each, 1, Integer::sum));
        }
        candidates.forEach((result, fitting) -> last.settle(result, fitting, wanted));
        return last;
    }

    private List<Earlier> fitting(Agency agency) {
        return Stream.concat(
                        agency.idKey().stream().flatMap(id -> byId.get(id).stream()),
                        byName.get(agency.nameKey()).stream())
                .distinct()
                .filter(each -> agency.isSameAs(each.agency))
                .toList();
    }

    private void settle(AgencyResult result, List<Earlier> fitting, Map<Earlier, Integer> wanted) {
        seen.addAll(fitting);
        long scores = fitting.stream().map(each -> each.overall).distinct().count();
        boolean isWantedElsewhere = fitting.stream().anyMatch(each -> wanted.getOrDefault(each, 0) > 1);
        if (scores > 1 || isWantedElsewhere) {
            ambiguous.add(result);
        } else if (!fitting.isEmpty()) {
            found.put(result, fitting.get(0).overall);
            if (fitting.stream().noneMatch(each -> isSure(result.agency(), each.agency))) {
                byNameAlone.add(result);
            }
        }
    }

    /** Whether more than a name tells that two are one agency. */
    private static boolean isSure(Agency one, Agency other) {
        return (one.id().isPresent() && other.id().isPresent())
                || (one.provinceKey().isPresent() && other.provinceKey().isPresent());
    }

    /** The overall score of the year before of an agency; empty where none is found, missing where it had none. */
    Optional<Score> of(AgencyResult result) {
        return Optional.ofNullable(found.get(result));
    }

    /** Those of which it is doubtful which result of the year before is theirs. */
    Set<AgencyResult> ambiguous() {
        return ambiguous;
    }

    /** Those that were found by a name without a place. */
    Set<AgencyResult> byNameAlone() {
        return byNameAlone;
    }

    int found() {
        return found.size();
    }

    /** How many results of the year before are of no agency of this year. */
    int gone() {
        return all.size() - seen.size();
    }
}
