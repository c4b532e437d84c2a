package org.openita.workbench.mutation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;

/**
 * A fiscal year and the one before it, with which rules compare.
 *
 * <p>Immutable and thread-safe.
 *
 * @param now the year
 * @param before the year before it, if anything is known of it
 * @param earlier what the subjects of the year were called the year before, where they are the same
 */
record Years(Framework now, Optional<Framework> before, Map<String, String> earlier) {

    static Years of(Framework now) {
        Optional<Framework> before =
                now.years().find(FiscalYear.of(now.fiscalYear().year() - 1));
        Map<String, String> earlier = new LinkedHashMap<>();
        before.ifPresent(framework -> framework.subjects().values().stream()
                .filter(Years::canBeGiven)
                .forEach(subject -> subject.in(now).ifPresent(same -> earlier.put(same.id(), subject.id()))));
        return new Years(now, before, earlier);
    }

    /** Whether a case can give a subject's score. */
    static boolean canBeGiven(Subject subject) {
        return subject.isMeasured()
                || subject.kind() == Kind.OVERALL
                || !section(subject).isEmpty();
    }

    /** The section of a case in which the score of a subject is given; empty where it needs none. */
    static String section(Subject subject) {
        return switch (subject.kind()) {
            case INSTRUMENT -> "instruments";
            case PART -> "parts";
            case INDICATOR -> "indicators";
            case SUB_INDICATOR -> "subIndicators";
            default -> "";
        };
    }

    /** A result of a year without scores. */
    Assessment nothing(Framework framework) {
        return new Assessment(framework.fiscalYear(), Agency.named("?"), Map.of(), Map.of());
    }
}
