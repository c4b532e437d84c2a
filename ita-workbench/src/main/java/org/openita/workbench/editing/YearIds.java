package org.openita.workbench.editing;

import java.util.Optional;
import java.util.Set;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownIds;
import org.openita.model.framework.Subject;
import org.openita.model.profile.Units;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Text;

/** The ids of a fiscal year as rules, cases and people name them. */
final class YearIds {

    static final String SUBJECT = "subject";
    static final String TOPIC = "topic";
    static final String ROLE = "role";
    private static final Set<String> OTHERS = Set.of(TOPIC, ROLE, "year");

    private final Framework framework;
    private final SubjectNames names;
    private final KnownIds known;

    YearIds(Framework framework) {
        this.framework = framework;
        this.names = SubjectNames.of(framework, Style.FULL);
        this.known = KnownIds.of(framework);
    }

    /** What an id names in a property: items, parts and all else that has a score are subjects, each with an id of its own. */
    static Name name(String property, String id) {
        return new Name(Name.Kind.ID, (OTHERS.contains(property) ? property : SUBJECT) + ":" + id);
    }

    /** The ids that can stand in a property. */
    Set<String> of(String property) {
        return property.equals(ROLE) ? Set.copyOf(Units.roles()) : known.of(property);
    }

    /** What people call it; empty where the year does not have it. */
    Optional<Text> said(Name name) {
        String id = name.after(':');
        return switch (name.before(':')) {
            case TOPIC -> framework.topic(id).map(topic -> topic.name());
            case SUBJECT ->
                framework
                        .findSubject(id)
                        .map(names::name)
                        .or(() -> framework.item(id).map(item -> names.item(id)));
            case ROLE ->
                Optional.of(id).filter(Units.roles()::contains).map(role -> Units.name(role, Optional.empty()));
            default -> Optional.empty();
        };
    }

    /** The subject that a name means, if it means one. */
    Optional<Subject> subject(Name name) {
        return name.kind() == Name.Kind.ID && name.before(':').equals(SUBJECT)
                ? framework.findSubject(name.after(':'))
                : Optional.empty();
    }

    /** Whether two names are of one thing, be it in a part or as a whole. */
    boolean areOne(Name one, Name other) {
        if (one.equals(other)) {
            return true;
        }
        return one.kind() == Name.Kind.ID
                && other.kind() == Name.Kind.ID
                && whole(one).equals(whole(other));
    }

    private String whole(Name name) {
        return subject(name)
                .filter(Subject::isMeasured)
                .map(Subject::whole)
                .map(id -> SUBJECT + ":" + id)
                .orElse(name.id());
    }
}
