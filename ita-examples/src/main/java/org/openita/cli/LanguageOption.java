package org.openita.cli;

import java.util.Locale;
import org.openita.model.text.Language;
import picocli.CommandLine.Option;

/** {@code --lang}: the language of results and messages. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "th|en", defaultValue = "th")
    private Language language = Language.TH;

    Locale locale() {
        return language.locale();
    }

    boolean isEnglish() {
        return language == Language.EN;
    }
}
