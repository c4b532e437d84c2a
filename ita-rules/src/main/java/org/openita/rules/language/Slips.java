package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.text.Messages;

/**
 * Gathers what is wrong with a rule pack, so that all of it is told at once.
 *
 * <p>Each slip has an id; what was found, what was expected and the remedy are texts under that id in
 * {@code slips_th.properties} and {@code slips_en.properties}. Not thread-safe.
 */
public final class Slips {

    private static final Messages TEXTS = Messages.beside(Slips.class, "slips");

    private final List<Problem> problems = new ArrayList<>();
    private String rule = "";

    /** From here on slips are told as this rule's. */
    void enterRule(String name) {
        rule = ", rule \"" + name + "\"";
    }

    /** From here on slips are no rule's. */
    void leaveRule() {
        rule = "";
    }

    /** Adds a slip; the arguments fill the places of its texts. */
    public void add(Place place, String id, Object... arguments) {
        problems.add(new Problem(
                place + rule,
                TEXTS.text(id + ".found", arguments),
                TEXTS.text(id + ".expected", arguments),
                TEXTS.text(id + ".remedy", arguments)));
    }

    /** Adds a problem that was found elsewhere. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    public List<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /** @throws InputException with all slips, if there are any */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }
}
