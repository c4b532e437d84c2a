package org.openita.tables.survey;

import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.tables.text.ThaiText;

/**
 * What a file is called in what is said of it.
 *
 * @param name of the file, as its user named it
 * @param sheet of a workbook, empty for a text file
 */
record SurveySource(String name, String sheet) {

    static SurveySource of(String name) {
        return new SurveySource(name, "");
    }

    /** A cell of it, its column counted from 0. */
    Place place(int line, int column, String heading) {
        return new Place(name, sheet, line, column + 1, Excerpt.of(ThaiText.normal(heading)), "");
    }
}
