package org.openita.scoring.country;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.model.assessment.Agency;
import org.openita.model.profile.Units;
import org.openita.model.text.Text;

/** The results of agencies that belong together. Told apart by identity; immutable and thread-safe. */
final class Cluster {

    private final Grouping grouping;
    private final List<AgencyResult> results;
    private final int scored;
    private final Text name;

    Cluster(Grouping grouping, List<AgencyResult> results) {
        this.grouping = grouping;
        this.results = List.copyOf(results);
        this.scored = (int)
                results.stream().filter(result -> result.overall().isPresent()).count();
        this.name = named();
    }

    /** The clusters of these results, in the order of their names. */
    static List<Cluster> of(Grouping grouping, List<AgencyResult> results) {
        ImmutableListMultimap.Builder<String, AgencyResult> byKey = ImmutableListMultimap.builder();
        results.forEach(result -> grouping.groupOf(result).ifPresent(key -> byKey.put(key, result)));
        return byKey.build().asMap().values().stream()
                .map(members -> new Cluster(grouping, List.copyOf(members)))
                .sorted(Comparator.comparing(cluster -> cluster.name().th(), Comparator.comparing(ThaiOrder::of)))
                .toList();
    }

    Grouping grouping() {
        return grouping;
    }

    List<AgencyResult> results() {
        return results;
    }

    /** How many have an overall score. */
    int scored() {
        return scored;
    }

    /** As most of its agencies write it. */
    Text name() {
        return name;
    }

    private Text named() {
        return switch (grouping) {
            case WHOLE -> Text.same("");
            case PROVINCE -> Text.same(mostSaid(Agency::province, AgencyResult::province));
            case DISTRICT -> Text.same(mostSaid(Agency::district, AgencyResult::district));
            case KIND -> Units.kindName(mostSaid(Agency::kind, AgencyResult::kind));
        };
    }

    private String mostSaid(
            Function<Agency, Optional<String>> said, Function<AgencyResult, Optional<String>> understood) {
        Map<String, Long> counts = results.stream()
                .flatMap(result -> said.apply(result.agency()).or(() -> understood.apply(result)).stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
