package org.openita.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.openita.scoring.Analysis;
import org.openita.scoring.country.Peers;
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
 * @param peers where the agency stands among others; empty where these are not given
 * @param memo whether the memo that hands the report in goes with it
 */
public record ReportRequest(
        ReportFacts facts,
        Locale locale,
        boolean thaiDigits,
        Optional<LocalDate> date,
        Optional<Peers.Beside> peers,
        boolean memo) {

    /** A report that does not put the agency among others. */
    public ReportRequest(ReportFacts facts, Locale locale, boolean thaiDigits, Optional<LocalDate> date) {
        this(facts, locale, thaiDigits, date, Optional.empty(), true);
    }

    /** A report in Thai with Arabic digits and an open date. */
    public static ReportRequest of(ReportFacts facts) {
        return new ReportRequest(facts, Locale.forLanguageTag("th"), false, Optional.empty());
    }

    /** A report that knows neither profile nor earlier results. */
    public static ReportRequest of(Analysis analysis) {
        return of(ReportFacts.of(analysis));
    }

    /** The same in another language. */
    public ReportRequest in(Locale other) {
        return new ReportRequest(facts, other, thaiDigits, date, peers, memo);
    }

    /** The same with or without Thai digits. */
    public ReportRequest withThaiDigits(boolean wanted) {
        return new ReportRequest(facts, locale, wanted, date, peers, memo);
    }

    /** The same with a date on the memo. */
    public ReportRequest dated(LocalDate day) {
        return new ReportRequest(facts, locale, thaiDigits, Optional.of(day), peers, memo);
    }

    /** The same with the agency among others. */
    public ReportRequest among(Peers.Beside others) {
        return new ReportRequest(facts, locale, thaiDigits, date, Optional.of(others), memo);
    }

    /** The same with or without the memo that hands it in. */
    public ReportRequest withMemo(boolean wanted) {
        return new ReportRequest(facts, locale, thaiDigits, date, peers, wanted);
    }
}
