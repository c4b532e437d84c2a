package org.openita.tables.survey;

import java.util.Locale;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** What can be wrong with a row. */
enum RowProblem {
    /** A text that is no answer to the question. */
    NO_ANSWER,
    /** An answer in a column of another instrument than the row's. */
    NOT_ASKED,
    /** No answer at all. */
    EMPTY,
    /** No agency. */
    NO_AGENCY,
    /** An agency's name that cannot be one. */
    BAD_AGENCY,
    /** More agencies than there are. */
    TOO_MANY_AGENCIES,
    /** An instrument or part that is not one, or does not go together. */
    NO_GROUP,
    /** Fewer or more cells than headings. */
    OTHER_WIDTH,
    /** An item that is not asked. */
    NO_ITEM,
    /** Not a number of people. */
    NO_COUNT;

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    /** The word that it goes by in keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was found, with the text itself where there is one. */
    Text found(String value) {
        Text found = TEXTS.text("trouble." + key());
        return value.isEmpty() ? found : TEXTS.text("trouble.value", value, found);
    }
}
