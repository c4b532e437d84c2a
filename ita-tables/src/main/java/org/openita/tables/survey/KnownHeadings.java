package org.openita.tables.survey;

import java.util.List;

/** Which rows are headings of a survey: those in which columns are known. */
record KnownHeadings(HeadingForm form, ColumnMap map) {

    static KnownHeadings of(Questionnaire questionnaire, ColumnMap map) {
        return new KnownHeadings(new HeadingForm(questionnaire.items()), map);
    }

    /** Whether two cells of a row are headings. */
    boolean isHeading(List<String> row) {
        return row.stream().filter(this::isKnown).count() > 1;
    }

    private boolean isKnown(String cell) {
        return form.named(cell).isPresent()
                || HeadingForm.role(cell).isPresent()
                || map.meant(cell).isPresent();
    }
}
