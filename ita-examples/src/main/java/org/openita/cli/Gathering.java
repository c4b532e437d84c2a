package org.openita.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.country.Country;
import org.openita.scoring.country.Country.Naming;
import org.openita.scoring.country.CountryBuilder;

/** The analyses for an overview as they come in: those of one year, and those of the year before. Not thread-safe. */
final class Gathering {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private final Engines engines;
    private final Naming naming;
    private final Map<FiscalYear, Long> years = new TreeMap<>();
    private final Map<FiscalYear, Long> before = new TreeMap<>();
    private Optional<CountryBuilder> country = Optional.empty();

    Gathering(Engines engines, Naming naming) {
        this.engines = engines;
        this.naming = naming;
    }

    /** Whether there is nothing to look at. */
    boolean isEmpty() {
        return country.isEmpty();
    }

    /** Takes one of the year in; those of a second year are counted alone, since they will be refused. */
    void add(Analysis analysis) {
        FiscalYear year = analysis.fiscalYear();
        years.merge(year, 1L, Long::sum);
        if (country.isEmpty()) {
            country = engines.of(year).map(engine -> new CountryBuilder(engine, naming));
        }
        if (years.size() == 1) {
            country.ifPresent(builder -> builder.add(analysis));
        }
    }

    /** Takes one of the year before in. */
    void addBefore(Analysis analysis) {
        FiscalYear year = analysis.fiscalYear();
        before.merge(year, 1L, Long::sum);
        if (years.keySet().stream().allMatch(year.next()::equals)) {
            country.ifPresent(builder -> builder.addBefore(analysis));
        }
    }

    /**
     * Figures of several years are no figures of any.
     *
     * @param files what they were read from
     * @throws InputException if they are of several
     */
    void requireOneYear(List<String> files) {
        if (years.size() > 1) {
            throw refused(files, "country-years", counts(years));
        }
    }

    /**
     * What is compared with is of the year before.
     *
     * @param files what they were read from
     * @throws InputException if any of it is not
     */
    void requireYearBefore(List<String> files) {
        years.keySet().forEach(now -> {
            boolean isBefore =
                    before.keySet().stream().allMatch(year -> year.next().equals(now));
            if (!isBefore) {
                throw refused(files, "country-not-year-before", counts(before), now.year() - 1);
            }
        });
    }

    private static Text counts(Map<FiscalYear, Long> years) {
        return Text.join(
                years.entrySet().stream()
                        .map(each -> TEXTS.sentence("country-year", each.getKey(), each.getValue()))
                        .toList(),
                ", ");
    }

    private static InputException refused(List<String> files, String code, Object... arguments) {
        return new InputException(List.of(TEXTS.problem(Place.of(String.join(" ", files)), code, arguments)));
    }

    /**
     * What they say together.
     *
     * @throws InputException as {@link CountryBuilder#build}
     */
    Country country() {
        return country.orElseThrow().build();
    }
}
