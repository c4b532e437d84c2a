package org.openita.model.text;

import java.util.Locale;

/** A language that texts are written in. */
public enum Language {
    /** Thai, the language of record. */
    TH,
    /** English, for those who read along. */
    EN;

    /** The language of a locale: English for English locales, else Thai. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : TH;
    }

    /** The locale of texts in it. */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** Its two letters, {@code th} or {@code en}, as files and JSON name it. */
    public String code() {
        return this == EN ? "en" : "th";
    }
}
