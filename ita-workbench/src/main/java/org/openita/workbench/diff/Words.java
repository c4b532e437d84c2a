package org.openita.workbench.diff;

import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** The words of a comparison. */
final class Words {

    static final Messages ALL = Messages.beside(Words.class, "words");

    private Words() {}

    static Text of(String key, Object... arguments) {
        return ALL.text(key, arguments);
    }
}
