package org.openita.workbench.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.text.Messages;

/**
 * Gathers what is wrong with case files, so that all of it is told at once.
 *
 * <p>The texts of a slip stand under its id in {@code slips_th.properties} and {@code slips_en.properties}. What is wrong in
 * the same way for several fiscal years is told once. Not thread-safe.
 */
final class CaseSlips {

    private static final Messages TEXTS = Messages.beside(CaseSlips.class, "slips");

    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Adds a slip; the arguments fill the places of its texts. */
    void add(Place place, String id, Object... arguments) {
        problems.add(new Problem(
                place.toString(),
                TEXTS.text(id + ".found", arguments),
                TEXTS.text(id + ".expected", arguments),
                TEXTS.text(id + ".remedy", arguments)));
    }

    /** Adds problems that were found elsewhere. */
    void addAll(List<Problem> others) {
        problems.addAll(others);
    }

    List<Problem> problems() {
        return new ArrayList<>(problems);
    }

    /** @throws InputException with all slips, if there are any */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InputException(problems());
        }
    }
}
