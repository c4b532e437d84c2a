package org.openita.tables.score;

import java.util.Map;
import org.openita.model.assessment.AssessmentBuilder;
import org.openita.model.framework.Framework;

/**
 * Whose result it is.
 *
 * @param framework of its year
 * @param agency what is said of the agency
 */
record RowAgency(Framework framework, Map<Field, LocatedCell> agency) {

    boolean isNamed() {
        return agency.containsKey(Field.AGENCY);
    }

    boolean hasLevel() {
        return agency.containsKey(Field.LEVEL);
    }

    /** Whether the other names the same agency in the same words. */
    boolean saysTheSame(RowAgency other) {
        if (agency.size() != other.agency.size() || !framework.fiscalYear().equals(other.framework.fiscalYear())) {
            return false;
        }
        for (Map.Entry<Field, LocatedCell> known : agency.entrySet()) {
            if (!other.text(known.getKey()).equals(known.getValue().cell().text())) {
                return false;
            }
        }
        return true;
    }

    /** Gives what is said of the agency to what builds the result. */
    void giveTo(AssessmentBuilder builder) {
        agency.forEach((field, found) -> field.giveTo(builder, found));
    }

    private String text(Field field) {
        LocatedCell found = agency.get(field);
        return found == null ? "" : found.cell().text();
    }
}
