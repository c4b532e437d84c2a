package org.openita.tables.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.text.ThaiText;

/**
 * Puts together the results that several tables of a file give of one agency in one year, such as sheets for IIT, EIT and OIT, where
 * they do not contradict each other. Not thread-safe.
 */
final class TablesOfOneAgency {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private final List<Place> places = new ArrayList<>();
    private final List<Integer> tables = new ArrayList<>();
    private final Set<Place> joined = new LinkedHashSet<>();
    private int table;
    private int agencies;

    /** A table begins. */
    void next() {
        table++;
    }

    /** A result was read from the current table. */
    void add(Place place) {
        places.add(place);
        tables.add(table);
    }

    /** The results, those of one agency put together, which is told. */
    List<LocatedAssessment> joined(List<LocatedAssessment> results, KnownYears years, TableResult outcome) {
        if (tables.stream().distinct().count() < 2) {
            return List.copyOf(results);
        }
        List<Optional<JoinedResult>> all = new ArrayList<>();
        Map<String, List<JoinedResult>> known = new LinkedHashMap<>();
        for (int i = 0; i < results.size(); i++) {
            JoinedResult own = new JoinedResult(results.get(i), places.get(i), tables.get(i));
            List<JoinedResult> before = known.computeIfAbsent(own.key(), key -> new ArrayList<>());
            boolean isTaken = before.stream().anyMatch(other -> other.takes(own));
            if (!isTaken) {
                before.add(own);
            }
            all.add(isTaken ? Optional.empty() : Optional.of(own));
        }
        List<LocatedAssessment> found = all.stream()
                .flatMap(Optional::stream)
                .flatMap(each -> result(each, years, outcome).stream())
                .toList();
        tell(outcome);
        return found;
    }

    private Optional<LocatedAssessment> result(JoinedResult each, KnownYears years, TableResult outcome) {
        if (each.isWhole()) {
            return Optional.of(each.first());
        }
        agencies++;
        each.sheets().forEach(joined::add);
        return each.result(years, outcome);
    }

    private void tell(TableResult outcome) {
        if (agencies > 0) {
            List<String> sheets = joined.stream().map(Place::toString).toList();
            outcome.remark(TEXTS.text("tables-joined", String.join(", ", sheets), agencies));
        }
    }
}
