package org.openita.scoring.country;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.scoring.ItaEngine;

/** The results of a year as they come in, each agency's once: nobody can know which of two that differ is right. Not thread-safe. */
final class OncePerAgency {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ItaEngine.class);

    private final ListMultimap<String, AgencyResult> byName = ArrayListMultimap.create();
    private final List<AgencyResult> results = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int givenTwice;

    /** Takes a result in; whether it is the first of its agency. */
    boolean add(AgencyResult result) {
        List<AgencyResult> alike = byName.get(result.agency().nameKey());
        Optional<AgencyResult> first = alike.stream()
                .filter(each -> each.agency().isSameAs(result.agency()))
                .findFirst();
        first.ifPresentOrElse(before -> again(before, result), () -> {
            alike.add(result);
            results.add(result);
        });
        return first.isEmpty();
    }

    private void again(AgencyResult before, AgencyResult result) {
        if (before.saysTheSame(result)) {
            givenTwice++;
        } else {
            problems.add(TEXTS.problem(
                    Place.of(named(result.agency())), "agency-twice", before.overall(), result.overall()));
        }
    }

    private static String named(Agency agency) {
        StringBuilder name = new StringBuilder(agency.name());
        Stream.of(agency.district(), agency.province(), agency.id())
                .flatMap(Optional::stream)
                .forEach(part -> name.append(' ').append(part));
        return name.toString();
    }

    /** Those of all agencies, in the order in which they came. */
    List<AgencyResult> results() {
        return results;
    }

    /** The agencies that have two results which differ. */
    List<Problem> problems() {
        return problems;
    }

    /** How many were given again that say the same. */
    int givenTwice() {
        return givenTwice;
    }
}
