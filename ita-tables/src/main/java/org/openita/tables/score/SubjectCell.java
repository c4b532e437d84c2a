package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.Optional;
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
 * @param isWeighted whether its heading says that it may be points of the subject's weight
 */
record SubjectCell(ValueKind given, String subject, RawValue value, Place place, int column, boolean isWeighted) {

    /** One whose heading says nothing of weights. */
    SubjectCell(ValueKind given, String subject, RawValue value, Place place, int column) {
        this(given, subject, value, place, column, false);
    }

    /** The same with another value. */
    SubjectCell with(RawValue other) {
        return new SubjectCell(given, subject, other, place, column, isWeighted);
    }

    /** Its number; empty if it is a word. */
    Optional<BigDecimal> number() {
        return value.number();
    }

    /** Gives it to what builds the result. */
    void giveTo(AssessmentBuilder builder) {
        switch (given) {
            case SCORE -> builder.score(subject, value, place);
            case RESPONDENTS -> builder.respondents(subject, value, place);
        }
    }
}
