package org.openita.model.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonText;
import org.openita.model.json.ObjectReader;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** Reads the fiscal year of an assessment and finds its framework. Internal to OpenITA. Not thread-safe. */
public final class YearReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final String KEY = "fiscalYear";
    private static final int CENTURY = 2500;
    private static final Supplier<Text> WITHOUT_QUOTES = TEXTS.later("without-quotes");
    private static final Supplier<Text> FOUR_DIGITS = TEXTS.later("four-digits");

    private final KnownYears years;
    private final ProblemLog log;

    /**
     * A reader of the years that are known.
     *
     * @param log takes what is wrong with a year
     */
    public YearReader(KnownYears years, ProblemLog log) {
        this.years = years;
        this.log = log;
    }

    /** The framework of the year, or empty if the year is missing, wrong or unknown, which is noted. */
    Optional<Framework> read(ObjectReader assessment) {
        assessment.require(KEY, TEXTS.later("give-fiscal-year"));
        return assessment.value(KEY).flatMap(this::framework);
    }

    /**
     * The framework of a year, or empty if it is unknown, which is noted.
     *
     * @param found the year as it was given, for a message
     */
    public Optional<Framework> framework(int year, Text found, Place place) {
        return framework(year, () -> found, place);
    }

    private Optional<Framework> framework(int year, Supplier<Text> found, Place place) {
        Optional<Framework> framework = known(year);
        if (framework.isEmpty()) {
            log.add(TEXTS.problem(place, "unknown-year", found, expected(), remedy(year)));
        }
        return framework;
    }

    private Optional<Framework> framework(Json year) {
        Optional<Integer> number = number(year);
        if (number.isPresent()) {
            return framework(number.get(), year::described, year.place());
        }
        log.add(TEXTS.problem(
                year.place(),
                "not-a-year",
                year.described(),
                expected(),
                year instanceof JsonText ? WITHOUT_QUOTES : FOUR_DIGITS));
        return Optional.empty();
    }

    /** The year as a whole number, where it is written as one. */
    private static Optional<Integer> number(Json year) {
        return year instanceof JsonNumber number && isYear(number.value())
                ? Optional.of(number.value().intValueExact())
                : Optional.empty();
    }

    private static boolean isYear(BigDecimal value) {
        return value.scale() == 0 && value.signum() > 0 && value.precision() <= 4;
    }

    private Optional<Framework> known(int year) {
        return FiscalYear.isOne(year) ? years.find(FiscalYear.of(year)) : Optional.empty();
    }

    private Text expected() {
        return TEXTS.sentence("known-fiscal-year", years.toString());
    }

    private Text remedy(int year) {
        if (FiscalYear.isOne(year + FiscalYear.BUDDHIST_ERA_OFFSET)) {
            int buddhist = year + FiscalYear.BUDDHIST_ERA_OFFSET;
            return TEXTS.text("year-of-common-era", year, buddhist);
        }
        if (year < 100) {
            int whole = CENTURY + year;
            return TEXTS.text("write-whole-year", whole);
        }
        return FiscalYear.isOne(year) ? withKit(year) : TEXTS.text("check-the-year");
    }

    /** A year from outside can be brought: drafted from the known one that is nearest. */
    private Text withKit(int year) {
        return years.nearest(FiscalYear.of(year))
                .map(from -> TEXTS.text("check-year", year, from))
                .orElseGet(() -> TEXTS.text("check-the-year"));
    }
}
