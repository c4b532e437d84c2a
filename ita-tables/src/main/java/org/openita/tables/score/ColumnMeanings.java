package org.openita.tables.score;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.openita.model.framework.Framework;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.score.SubjectNames;
import org.openita.model.text.Text;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/**
 * Says how each column of a table was understood, so that people can look before they trust.
 *
 * @param sheet where the table stands
 * @param header its headings
 * @param columns what they mean in a year
 */
record ColumnMeanings(Sheet sheet, Header header, ScoreColumns columns) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    /** A sentence a column that has a heading. */
    List<Text> sentences() {
        return IntStream.range(0, columns.width())
                .filter(column -> !header.headings().get(column).isBlank())
                .mapToObj(this::sentence)
                .toList();
    }

    private Text sentence(int column) {
        return TEXTS.sentence(
                "column-understood", SheetLayout.place(sheet, header, column), meaning(columns.get(column)));
    }

    private Text meaning(ScoreColumn column) {
        if (column instanceof ScoreColumn.OfSubject of) {
            return TEXTS.sentence(
                    "column.subject", name(of.subject()), columns.framework().fiscalYear());
        } else if (column instanceof ScoreColumn.OfRespondents of) {
            return TEXTS.sentence("column.respondents-of", name(of.subject()));
        } else if (column instanceof ScoreColumn.OfPart of) {
            return TEXTS.sentence("column.part-score", of.number());
        } else if (column instanceof ScoreColumn.OfRespondentsInPart of) {
            return TEXTS.sentence("column.part-respondents", of.number());
        } else if (column instanceof ScoreColumn.Wrong wrong) {
            return TEXTS.sentence("column.refused", wrong.problem().found());
        } else if (column instanceof ScoreColumn.Unknown unknown) {
            return TEXTS.sentence("column.not-known", unknown.problem().found());
        }
        return column instanceof ScoreColumn.Of of ? field(of.field()) : TEXTS.sentence("column.ignored");
    }

    private static Text field(Field field) {
        return TEXTS.sentence("column." + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Text name(String subject) {
        Framework framework = columns.framework();
        return SubjectNames.of(framework, SubjectNames.Style.FULL).name(subject);
    }
}
