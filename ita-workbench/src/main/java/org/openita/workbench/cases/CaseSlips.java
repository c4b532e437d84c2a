package org.openita.workbench.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.text.Messages;
import org.openita.rules.language.Limits;

/**
 * Gathers what is wrong with case files, so that all of it is told at once.
 *
 * <p>The texts of a slip stand under its id in {@code slips_th.properties} and {@code slips_en.properties}. What is wrong in
 * the same way for several fiscal years is told once. Not thread-safe.
 */
final class CaseSlips {

    private static final Messages TEXTS = Messages.beside(CaseSlips.class, "slips");

    private final Set<Problem> problems = new LinkedHashSet<>();
    private Place last = Place.of("");
    private int untold;
    private int said;

    /** Adds a slip; the arguments fill the places of its texts. Of more than can be read the rest is counted. */
    void add(Place place, String id, Object... arguments) {
        said++;
        if (problems.size() < Limits.MOST_PROBLEMS) {
            problems.add(problem(place, id, arguments));
        } else {
            last = Place.of(place.source());
            untold++;
        }
    }

    private static Problem problem(Place place, String id, Object... arguments) {
        return new Problem(
                place.toString(),
                TEXTS.text(id + ".found", arguments),
                TEXTS.text(id + ".expected", arguments),
                TEXTS.text(id + ".remedy", arguments));
    }

    /** Adds problems that were found elsewhere. */
    void addAll(List<Problem> others) {
        said += others.size();
        problems.addAll(others);
    }

    /** How many were said so far; what is said again counts again. */
    int count() {
        return said;
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (untold > 0) {
            all.add(problem(last, "more", untold));
        }
        return all;
    }

    /** @throws InputException with all slips, if there are any */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InputException(problems());
        }
    }
}
