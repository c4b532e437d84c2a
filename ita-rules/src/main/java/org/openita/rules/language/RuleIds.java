package org.openita.rules.language;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownIds;
import org.openita.model.problem.ProblemLog;
import org.openita.model.profile.Units;

/** The ids that a fiscal year has, by the property in which a rule names them, and the roles of a plan. */
final class RuleIds {

    private static final String ROLE = "role";
    private static final ImmutableSet<String> ROLES = ImmutableSet.copyOf(Units.roles());

    private final KnownIds ids;
    private final Framework framework;

    RuleIds(Framework framework) {
        this.ids = KnownIds.of(framework);
        this.framework = framework;
    }

    /** The ids that can stand in a property; empty where the property does not hold ids. */
    Set<String> idsOf(String property) {
        return property.equals(ROLE) ? ROLES : ids.of(property);
    }

    /** Whether a topic looks at an instrument. */
    boolean hasRow(String topic, String instrument) {
        return framework.topic(topic).stream()
                .flatMap(known -> known.rows().stream())
                .anyMatch(row -> row.instrument().equals(instrument));
    }

    /** Whether the year has an item of this id. */
    boolean isItem(String id) {
        return idsOf("item").contains(id);
    }

    /**
     * Holds a text against the ids that can stand in a property, if it holds ids; an empty text says that there is none.
     *
     * @return whether it is one of them
     */
    boolean check(Operand.Quoted quoted, String property, ProblemLog log) {
        Set<String> known = idsOf(property);
        boolean holdsIds = property.equals(ROLE) || ids.areIn(property);
        boolean fine = !holdsIds || quoted.text().isEmpty() || known.contains(quoted.text());
        if (!fine) {
            log.add(quoted.place(), "unknown-id", property, quoted.text(), Suggestion.of(quoted.text(), known));
        }
        return fine;
    }
}
