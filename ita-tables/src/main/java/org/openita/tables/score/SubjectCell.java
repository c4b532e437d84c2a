package org.openita.tables.score;

import org.openita.model.assessment.AssessmentBuilder;
import org.openita.model.assessment.RawValue;
import org.openita.model.problem.Place;

/**
 * What a cell gives and what of.
 *
 * @param given a score, or how many people answered
 * @param subject such as {@code i5}, {@code e1.part2}
 * @param value as it stands in the cell
 * @param place of the cell
 * @param column of the cell, from 0
 */
record SubjectCell(ValueKind given, String subject, RawValue value, Place place, int column) {

    /** Gives it to what builds the result. */
    void giveTo(AssessmentBuilder builder) {
        switch (given) {
            case SCORE -> builder.score(subject, value, place);
            case RESPONDENTS -> builder.respondents(subject, value, place);
        }
    }
}
