package org.openita.cli;

import java.util.Locale;

/** The languages of results and messages. */
enum Language {
    TH,
    EN;

    Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
