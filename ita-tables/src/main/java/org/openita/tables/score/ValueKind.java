package org.openita.tables.score;

import java.util.Locale;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** What a cell gives of a subject, and what to say where it stands in the wrong place. */
enum ValueKind {
    SCORE,
    RESPONDENTS;

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    /** LocatedCell: one of an unnamed subject. */
    Text withoutItem() {
        return text("without-item");
    }

    /** What to do where the part is not named. */
    Text namePart() {
        return text("name-part");
    }

    /** Expected of what has no parts. */
    Text one() {
        return text("one");
    }

    /** What to do where a part is given of what has none. */
    Text move() {
        return text("move");
    }

    private Text text(String key) {
        return TEXTS.text(name().toLowerCase(Locale.ROOT) + "." + key);
    }
}
