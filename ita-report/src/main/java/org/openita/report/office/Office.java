package org.openita.report.office;

import java.time.LocalDate;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.framework.FiscalYear;
import org.openita.model.profile.Profile;
import org.openita.model.profile.Units;
import org.openita.report.words.ReportTexts;

/**
 * Who writes a paper, and when.
 *
 * <p>Immutable and thread-safe.
 *
 * @param agency the agency
 * @param profile what it calls its units, and who signs
 * @param words the language of the paper
 * @param date its date; left to be filled in by hand where there is none
 */
public record Office(Agency agency, Profile profile, ReportTexts words, Optional<LocalDate> date) {

    /** The agency's name. */
    public String name() {
        return words.of(agency.name());
    }

    /** The agency's name with where it is. */
    public String nameWithPlace() {
        String district = agency.district()
                .map(where -> words.say("agency.district", where))
                .orElse("");
        String province = agency.province()
                .map(where -> words.say("agency.province", where))
                .orElse("");
        return name() + district + province;
    }

    /** The unit that prepares papers. */
    public String author() {
        return unit(profile.preparedBy());
    }

    /** What the agency calls the unit of a role. */
    public String unit(String role) {
        return words.in(profile.unit(role, Units.kindOf(agency)));
    }

    /** A fiscal year as it is spoken of. */
    public String year(FiscalYear year) {
        return words.year(year);
    }

    /** From the first day of a fiscal year to the end of so many of its months. */
    public String period(FiscalYear year, int months) {
        LocalDate end = year.start().plusMonths(months).minusDays(1);
        return words.say("period", words.date(year.start()), words.date(end));
    }
}
