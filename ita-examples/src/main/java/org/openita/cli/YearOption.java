package org.openita.cli;

import java.util.List;
import java.util.Optional;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.rules.YearKits;

/** What is said of a year that was typed and is not known. */
final class YearOption {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private YearOption() {}

    /** The framework of a year that was typed, if it is known. */
    static Optional<Framework> find(int year, KnownYears known) {
        return FiscalYear.isOne(year) ? known.find(FiscalYear.of(year)) : Optional.empty();
    }

    /**
     * The framework of a year that was typed.
     *
     * @throws InputException if it is not known
     */
    static Framework require(int year, KnownYears known) {
        return find(year, known).orElseThrow(() -> new InputException(List.of(unknown(year, known))));
    }

    /**
     * Looks whether another year can be drafted from one: of a kit the files are needed as they lie in its folder.
     *
     * @throws InputException if they lie in a zip file
     */
    static void requireFolder(FiscalYear year, YearKits kits) {
        kits.find(year).filter(kit -> kit.directory().isEmpty()).ifPresent(kit -> {
            throw new InputException(
                    List.of(TEXTS.problem(Place.of(kit.pack().place()), "kit-in-a-zip", year, kit.name())));
        });
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
