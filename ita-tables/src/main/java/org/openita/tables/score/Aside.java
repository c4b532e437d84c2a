package org.openita.tables.score;

import java.util.Locale;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** What a row of a table is that gives no result of an agency. */
enum Aside {
    TOTALS,
    NOTE,
    SIGNATURE,
    PAGE,
    NUMBERING,
    GROUP,
    TEXT;

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    /** Says that such a row was passed over. */
    Text passedOver(Place row, String label) {
        return TEXTS.text("aside." + name().toLowerCase(Locale.ROOT), row.toString(), label);
    }
}
