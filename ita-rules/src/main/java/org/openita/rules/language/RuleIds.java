package org.openita.rules.language;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownIds;
import org.openita.model.framework.Subject;
import org.openita.model.problem.Edit;
import org.openita.model.problem.ProblemLog;
import org.openita.model.profile.Units;

/** The ids that a fiscal year has, by the property in which a rule names them, and the roles of a plan. */
final class RuleIds {

    private static final String ROLE = "role";
    private static final ImmutableSet<String> ROLES = ImmutableSet.copyOf(Units.roles());

    private static final String ITEM = "item";

    private final KnownIds ids;
    private final IdSpelling spelling;
    private final Framework framework;

    RuleIds(Framework framework) {
        this.ids = KnownIds.of(framework);
        this.spelling = new IdSpelling(framework);
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
        return idsOf(ITEM).contains(id);
    }

    /**
     * Holds a text against the ids that can stand in a property, if it holds ids; an empty text says that there is none.
     *
     * @return whether it is one of them
     */
    boolean check(Operand.Quoted quoted, String property, ProblemLog log) {
        return check(quoted, property, true, log);
    }

    /** @param isAlone whether something else can stand beside it, as it cannot in a list */
    boolean check(Operand.Quoted quoted, String property, boolean isAlone, ProblemLog log) {
        Set<String> known = idsOf(property);
        boolean holdsIds = property.equals(ROLE) || ids.areIn(property);
        boolean fine = !holdsIds || quoted.text().isEmpty() || known.contains(quoted.text());
        if (!fine && !isInPart(quoted, property, isAlone, log)) {
            tellUnknown(quoted, property, log);
        }
        return fine;
    }

    private void tellUnknown(Operand.Quoted quoted, String property, ProblemLog log) {
        Set<String> known = idsOf(property);
        spelling.meant(quoted.text(), known)
                .ifPresentOrElse(
                        meant -> log.add(
                                quoted.place(), quoted.writing(meant), "id-spelling", property, quoted.text(), meant),
                        () -> log.add(
                                quoted.place(),
                                IdSpelling.near(quoted.text(), known)
                                        .map(quoted::writing)
                                        .orElse(List.of()),
                                "unknown-id",
                                property,
                                quoted.text(),
                                Suggestion.of(quoted.text(), known)));
    }

    /** Cases name an item and its part in one, rules in two. */
    private boolean isInPart(Operand.Quoted quoted, String property, boolean isAlone, ProblemLog log) {
        Optional<Subject> subject = framework
                .findSubject(quoted.text())
                .filter(it -> property.equals(ITEM) && it.part().isPresent() && it.kind() == Subject.Kind.ITEM);
        subject.ifPresent(it -> {
            String part = it.part().orElseThrow().id();
            String meant = "\"" + it.whole() + "\", part == \"" + part + "\"";
            List<Edit> edits =
                    isAlone ? List.of(Edit.at(quoted.place(), quoted.shown().length(), meant)) : List.of();
            log.add(
                    quoted.place(),
                    edits,
                    isAlone ? "id-with-part" : "ids-with-parts",
                    quoted.text(),
                    it.whole(),
                    part);
        });
        return subject.isPresent();
    }

    /** The ids that a text means, where it names several or spells them otherwise; empty unless all are known. */
    Optional<List<String>> several(String text, String property) {
        return framework
                .findSubject(text)
                .filter(subject -> property.equals(ITEM) && subject.part().isPresent())
                .map(Subject::whole)
                .filter(idsOf(property)::contains)
                .map(List::of)
                .or(() -> spelling.several(text, idsOf(property)));
    }
}
