package org.openita.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.ReportFacts;

/**
 * What a report is to be made of, and how it is to be written.
 *
 * <p>Immutable and thread-safe.
 *
 * @param facts what the report says
 * @param locale English for English locales, else Thai
 * @param thaiDigits whether numbers are written in Thai digits
 * @param date the date of the memo; left to be filled in by hand where there is none
 */
public record Brief(ReportFacts facts, Locale locale, boolean thaiDigits, Optional<LocalDate> date) {

    /** A report in Thai with Arabic digits and an open date. */
    public static Brief of(ReportFacts facts) {
        return new Brief(facts, Locale.forLanguageTag("th"), false, Optional.empty());
    }

    /** A report that knows neither profile nor earlier results. */
    public static Brief of(Analysis analysis) {
        return of(ReportFacts.of(analysis));
    }

    /** The same in another language. */
    public Brief in(Locale other) {
        return new Brief(facts, other, thaiDigits, date);
    }

    /** The same with or without Thai digits. */
    public Brief withThaiDigits(boolean wanted) {
        return new Brief(facts, locale, wanted, date);
    }

    /** The same with a date on the memo. */
    public Brief dated(LocalDate day) {
        return new Brief(facts, locale, thaiDigits, Optional.of(day));
    }
}
