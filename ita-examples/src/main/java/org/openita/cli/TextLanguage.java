package org.openita.cli;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import org.openita.model.text.Language;

/** The language of texts in a file of many analyses, in which they are most of it. */
enum TextLanguage {
    TH(Language.TH, Set.of(Language.TH)),
    EN(Language.EN, Set.of(Language.EN)),
    /** No texts at all; messages are in Thai. */
    NONE(Language.TH, Set.of());

    private final Language messages;
    private final ImmutableSet<Language> languages;

    TextLanguage(Language messages, Set<Language> languages) {
        this.messages = messages;
        this.languages = ImmutableSet.copyOf(languages);
    }

    /** That of what is said meanwhile. */
    Locale locale() {
        return messages.locale();
    }

    /** Those of texts. */
    Set<Language> languages() {
        return languages;
    }
}
