package org.openita.model.text;

import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A text in Thai and in English.
 *
 * <p>Thai is the language of record; English is for those who read along. Immutable and thread-safe.
 *
 * @param th the Thai text
 * @param en the English text
 */
public record Text(String th, String en) implements Serializable {

    public Text {
        Objects.requireNonNull(th, "th");
        Objects.requireNonNull(en, "en");
    }

    /** A text that reads the same in both languages, such as a name that has only one form. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** Texts one after another, with the same between them in both languages. */
    public static Text join(Collection<Text> texts, String between) {
        return new Text(
                texts.stream().map(Text::th).collect(Collectors.joining(between)),
                texts.stream().map(Text::en).collect(Collectors.joining(between)));
    }

    /** The text in the locale's language: English for English locales, else Thai. */
    public String in(Locale locale) {
        return in(Language.of(locale));
    }

    /** The text in a language. */
    public String in(Language language) {
        return language == Language.EN ? en : th;
    }
}
