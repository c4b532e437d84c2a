package org.openita.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** The results of earlier years that are given beside one: of the same agency, and one a year. */
final class EarlierResults {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private final List<Problem> problems = new ArrayList<>();
    private final Map<FiscalYear, String> files = new HashMap<>();
    private final Assessment now;
    private final boolean anyName;

    private EarlierResults(Assessment now, boolean anyName) {
        this.now = now;
        this.anyName = anyName;
    }

    /**
     * They themselves, under the present name where the agency may have had another.
     *
     * @param files how they are called, in the same order
     * @param anyName whether the agency may have had another name
     * @throws InputException with all that do not go with it
     */
    static List<Assessment> of(Assessment now, List<String> files, List<Assessment> earlier, boolean anyName) {
        EarlierResults results = new EarlierResults(now, anyName);
        for (int i = 0; i < files.size(); i++) {
            results.check(files.get(i), earlier.get(i));
        }
        if (!results.problems.isEmpty()) {
            throw new InputException(results.problems);
        }
        return anyName
                ? earlier.stream().map(each -> renamed(each, now.agency())).toList()
                : earlier;
    }

    private void check(String file, Assessment earlier) {
        FiscalYear year = earlier.fiscalYear();
        if (year.compareTo(now.fiscalYear()) >= 0) {
            problems.add(notEarlier(file, year));
        } else if (files.containsKey(year)) {
            problems.add(twice(file, year, files.get(year)));
        }
        files.putIfAbsent(year, file);
        if (!anyName && !now.agency().isSameAs(earlier.agency())) {
            problems.add(otherAgency(file, earlier.agency()));
        }
    }

    private static Assessment renamed(Assessment one, Agency agency) {
        return new Assessment(one.fiscalYear(), agency, one.items(), one.published(), one.respondents(), one.level());
    }

    private Problem notEarlier(String file, FiscalYear year) {
        FiscalYear own = now.fiscalYear();
        return TEXTS.problem(Place.of(file), "not-an-earlier-year", year, own);
    }

    private static Problem twice(String file, FiscalYear year, String other) {
        return TEXTS.problem(Place.of(file), "year-twice", year, Text.same(other));
    }

    private Problem otherAgency(String file, Agency other) {
        String there = named(other);
        String here = named(now.agency());
        return TEXTS.problem(Place.of(file), "other-agency", Text.same(there), Text.same(here));
    }

    /** An agency as messages name it: with its place and code. */
    static String named(Agency agency) {
        StringBuilder name = new StringBuilder(Excerpt.quoted(agency.name()));
        agency.district().ifPresent(district -> name.append(' ').append(Excerpt.of(district)));
        agency.province().ifPresent(province -> name.append(' ').append(Excerpt.of(province)));
        agency.id().ifPresent(id -> name.append(" (").append(Excerpt.of(id)).append(')'));
        return name.toString();
    }
}
