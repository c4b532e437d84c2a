package org.openita.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.openita.scoring.Analysis;

/**
 * What a report is to be made of, and how it is to be written.
 *
 * <p>Immutable and thread-safe.
 *
 * @param analysis the analysis
 * @param locale English for English locales, else Thai
 * @param thaiDigits whether numbers are written in Thai digits
 * @param date the date of the memo; left to be filled in by hand where there is none
 */
public record Brief(Analysis analysis, Locale locale, boolean thaiDigits, Optional<LocalDate> date) {

    /** A report in Thai with Arabic digits and an open date. */
    public static Brief of(Analysis analysis) {
        return new Brief(analysis, Locale.forLanguageTag("th"), false, Optional.empty());
    }

    /** The same in another language. */
    public Brief in(Locale other) {
        return new Brief(analysis, other, thaiDigits, date);
    }

    /** The same with or without Thai digits. */
    public Brief withThaiDigits(boolean wanted) {
        return new Brief(analysis, locale, wanted, date);
    }

    /** The same with a date on the memo. */
    public Brief dated(LocalDate day) {
        return new Brief(analysis, locale, thaiDigits, Optional.of(day));
    }
}
