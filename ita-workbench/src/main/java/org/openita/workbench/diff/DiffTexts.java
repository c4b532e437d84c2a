package org.openita.workbench.diff;

import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** The words of a comparison. */
final class DiffTexts {

    static final Messages ALL = Messages.beside(DiffTexts.class, "words");

    private DiffTexts() {}

    static Text of(String key, Object... arguments) {
        return ALL.text(key, arguments);
    }
}
