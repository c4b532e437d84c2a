package org.openita.scoring.country;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;

/** Works out by hand which groups agencies belong to, which of them may be told, and which level each has. */
final class PlainGroups {

    private final List<Assessment> results;
    private final Map<Assessment, Map<String, BigDecimal>> scores = new HashMap<>();

    PlainGroups(List<Assessment> results) {
        this.results = results;
        results.forEach(result -> scores.put(result, PlainFigures.scores(result)));
    }

    boolean isScored(Assessment result) {
        return of(result).containsKey("overall");
    }

    Map<String, BigDecimal> of(Assessment result) {
        return Objects.requireNonNull(scores.get(result));
    }

    BigDecimal shownOverall(Assessment result) {
        return PlainFigures.shown(Objects.requireNonNull(of(result).get("overall")));
    }

    Function<Assessment, Optional<String>> key(Grouping grouping) {
        return result -> {
            Agency agency = result.agency();
            return switch (grouping) {
                case WHOLE -> Optional.of("");
                case PROVINCE -> agency.province();
                case DISTRICT ->
                    agency.province().flatMap(p -> agency.district().map(d -> p + "|" + d));
                case KIND -> agency.kind();
            };
        };
    }

    Map<String, List<Assessment>> members(Grouping grouping) {
        return results.stream()
                .filter(result -> key(grouping).apply(result).isPresent())
                .collect(groupingBy(
                        result -> key(grouping).apply(result).orElseThrow(), TreeMap::new, Collectors.toList()));
    }

    /** The groups that may be told of a parent: three scores or more, and what is left is nothing or three or more. */
    private Set<String> told(List<Assessment> parent, Map<String, List<Assessment>> groups) {
        Map<String, Long> sizes = new HashMap<>();
        groups.forEach((key, members) ->
                sizes.put(key, members.stream().filter(this::isScored).count()));
        List<String> large = new ArrayList<>(groups.keySet().stream()
                .filter(key -> sizes.getOrDefault(key, 0L) >= 3)
                .sorted(Comparator.comparing(key -> sizes.getOrDefault(key, 0L)))
                .toList());
        long all = parent.stream().filter(this::isScored).count();
        while (!large.isEmpty()) {
            long left = all
                    - large.stream()
                            .mapToLong(key -> sizes.getOrDefault(key, 0L))
                            .sum();
            if (left == 0 || left >= 3) {
                break;
            }
            large.remove(0);
        }
        return new HashSet<>(large);
    }

    Map<String, List<Assessment>> expectedGroups(Grouping grouping) {
        Map<String, List<Assessment>> all = members(grouping);
        Map<String, List<Assessment>> expected = new LinkedHashMap<>();
        if (grouping == Grouping.DISTRICT) {
            expectedGroups(Grouping.PROVINCE).forEach((province, within) -> {
                Map<String, List<Assessment>> districts = new TreeMap<>(all);
                districts.keySet().removeIf(key -> !key.startsWith(province + "|"));
                told(within, districts).forEach(key -> expected.put(key, districts.getOrDefault(key, List.of())));
            });
        } else {
            told(results, all).forEach(key -> expected.put(key, all.getOrDefault(key, List.of())));
        }
        return expected;
    }

    /** By the bounds of the levels where all items are there; by the overall score alone where nothing else is known. */
    String level(Assessment result) {
        if (!isScored(result)) {
            return "UNDETERMINED";
        }
        double overall = shownOverall(result).doubleValue();
        if (overall < 70 || overall < 85) {
            return overall < 70 ? "IMPROVE_URGENTLY" : "IMPROVE";
        }
        if (result.items().isEmpty()) {
            return "UNDETERMINED";
        }
        double lowest = Stream.of("IIT", "EIT1", "EIT2", "OIT")
                .map(component ->
                        PlainFigures.shown(Objects.requireNonNull(of(result).get(component))))
                .mapToDouble(BigDecimal::doubleValue)
                .min()
                .orElseThrow();
        return lowest < 85 ? "PASS" : lowest < 95 || overall < 95 ? "GOOD" : "EXCELLENT";
    }
}
