package org.openita.cli;

import java.util.Optional;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;

/** What is said of a year that was typed and is not known. */
final class YearOption {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private YearOption() {}

    /** The framework of a year that was typed, if it is known. */
    static Optional<Framework> find(int year, KnownYears known) {
        return FiscalYear.isOne(year) ? known.find(FiscalYear.of(year)) : Optional.empty();
    }

    /** The problem, with what brings the year where it can be one. */
    static Problem unknown(int year, KnownYears known) {
        return FiscalYear.isOne(year)
                ? TEXTS.problem(
                        Place.of("--year"),
                        "unknown-year-kit",
                        year,
                        known,
                        known.nearest(FiscalYear.of(year)).orElseThrow())
                : TEXTS.problem(Place.of("--year"), "unknown-year", year, known, CommonEra.hint(year, known));
    }
}
