package org.openita.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.cases.PackCases.YearCases;
import org.openita.workbench.catalogue.Catalogue;

/**
 * Where rules come from, as it is typed: a directory with a pack, or the fiscal year of a built-in one.
 *
 * @param name as typed
 * @param pack the pack, with what it extends
 */
record RuleSource(String name, RulePack pack) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    /**
     * The rules of a directory or year; a directory goes before a year of the same name.
     *
     * @throws InputException if there are none, or their files cannot be read
     */
    static RuleSource of(String directoryOrYear) {
        Path directory = FileNames.path(directoryOrYear);
        Optional<FiscalYear> year = builtInYear(directoryOrYear);
        return new RuleSource(
                directoryOrYear,
                year.isPresent() && !Files.exists(directory)
                        ? RulePack.builtIn(year.get())
                        : load(directory, directoryOrYear));
    }

    /** The built-in rules, newest year first. */
    static List<RuleSource> builtIn() {
        List<RuleSource> newestFirst = new ArrayList<>();
        Frameworks.years().forEach(year -> newestFirst.add(0, new RuleSource(year.toString(), RulePack.builtIn(year))));
        return newestFirst;
    }

    /** The fiscal years that the rules are for and that have a framework, ascending. */
    SortedSet<FiscalYear> years() {
        SortedSet<FiscalYear> years = new TreeSet<>(pack.fiscalYears());
        years.retainAll(Frameworks.years());
        return years;
    }

    /**
     * The framework of the newest year that the rules are for.
     *
     * @throws InputException if they are for no year that has a framework
     */
    Framework newest() {
        SortedSet<FiscalYear> years = years();
        if (years.isEmpty()) {
            throw new InputException(List.of(noYear()));
        }
        return Frameworks.of(Collections.max(years));
    }

    /**
     * The rules ready to run in a year.
     *
     * @throws InputException with everything that is wrong with them
     */
    RuleBase in(Framework framework) {
        return RuleBase.of(framework, List.of(pack));
    }

    /**
     * An engine that goes by the rules in a year.
     *
     * @throws InputException if the rules are not for the year, or with everything that is wrong with them
     */
    ItaEngine engine(FiscalYear year) {
        if (!years().contains(year)) {
            throw new InputException(List.of(notFor(year)));
        }
        Path directory = FileNames.path(name);
        ItaEngine.Builder builder = ItaEngine.builder().fiscalYear(year.year());
        return (Files.isDirectory(directory) ? builder.pack(directory) : builder).build();
    }

    private Problem notFor(FiscalYear year) {
        return TEXTS.problem(Place.of(name), "rules-of-other-year", year, years());
    }

    /** The catalogue of the rules in a year, each with the cases that make it fire; without cases where there are none to run. */
    Catalogue withCases(Framework framework) {
        Catalogue catalogue = Catalogue.of(framework, in(framework));
        try {
            return catalogue.touchedBy(Packs.cases(name).years().stream()
                    .filter(year -> year.engine().framework().equals(framework))
                    .map(YearCases::run)
                    .toList());
        } catch (InputException noneOrWrong) {
            return catalogue;
        }
    }

    private static Optional<FiscalYear> builtInYear(String name) {
        return Frameworks.years().stream()
                .filter(year -> year.toString().equals(name))
                .findFirst();
    }

    private static RulePack load(Path directory, String name) {
        if (!Files.isDirectory(directory)) {
            throw new InputException(List.of(Packs.unknown(name)));
        }
        return RulePack.load(directory);
    }

    private Problem noYear() {
        return TEXTS.problem(Place.of(pack.place()), "no-framework", Frameworks.years());
    }
}
