package org.openita.scoring.comparison;

import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;

/** Finds what means the same in another framework. */
final class Partners {

    private Partners() {}

    /** In a framework of the same year the subject of the same id; in another year what means the same there. */
    static Optional<Subject> of(Subject subject, Framework other) {
        return subject.year().equals(other.fiscalYear()) ? other.findSubject(subject.id()) : subject.in(other);
    }
}
