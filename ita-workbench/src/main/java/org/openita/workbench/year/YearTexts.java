package org.openita.workbench.year;

import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** The words about years. */
final class YearTexts {

    static final Messages ALL = Messages.beside(YearTexts.class, "words");

    private YearTexts() {}

    static Text of(String key, Object... arguments) {
        return ALL.text(key, arguments);
    }
}
