package org.openita.workbench.editing;

import java.util.Optional;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** What an editor says of the rule language, in {@code words_th.properties} and {@code words_en.properties}. */
final class EditingWords {

    private static final Messages WORDS = Messages.beside(EditingWords.class, "words");

    private EditingWords() {}

    static Text word(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    /** What is said of something, if anything is. */
    static Optional<Text> about(String kind, String name) {
        String key = kind + "." + name;
        return WORDS.has(key) ? Optional.of(WORDS.text(key)) : Optional.empty();
    }
}
