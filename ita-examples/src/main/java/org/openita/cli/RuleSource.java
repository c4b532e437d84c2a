package org.openita.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.rules.YearKits;
import org.openita.scoring.Analysis;
import org.openita.scoring.EnginesByYear;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.cases.PackCases.YearCases;
import org.openita.workbench.catalogue.Catalogue;

/**
 * Where rules come from, as it is typed: a directory with a pack or a year kit, or a fiscal year that is known.
 *
 * @param name as typed
 * @param pack the pack, with what it extends
 * @param kits the years that are known with it
 * @param engines what goes by the rules, each engine built when it is first needed
 */
record RuleSource(String name, RulePack pack, YearKits kits, EnginesByYear engines) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    /**
     * The rules of a directory or year; a directory goes before a year of the same name.
     *
     * @throws InputException if there are none, or their files cannot be read
     */
    static RuleSource of(String directoryOrYear, YearKits kits) {
        Path directory = FileNames.path(directoryOrYear);
        Optional<FiscalYear> year = Packs.year(directoryOrYear, kits);
        if (year.isPresent() && !Files.exists(directory)) {
            return of(year.get(), kits);
        }
        if (!Files.isDirectory(directory)) {
            throw new InputException(List.of(Packs.unknown(directoryOrYear, kits)));
        }
        YearKits all = kits.including(directory);
        EnginesByYear engines =
                EnginesByYear.builder().years(all).pack(directory).build();
        return new RuleSource(directoryOrYear, RulePack.load(directory), all, engines);
    }

    private static RuleSource of(FiscalYear year, YearKits kits) {
        return new RuleSource(
                year.toString(),
                kits.pack(year),
                kits,
                EnginesByYear.builder().years(kits).build());
    }

    /** The rules of all years that are known, newest year first. */
    static List<RuleSource> all(YearKits kits) {
        List<RuleSource> newestFirst = new ArrayList<>();
        kits.known().years().forEach(year -> newestFirst.add(0, of(year, kits)));
        return newestFirst;
    }

    /** The fiscal years that the rules are for and that have a framework, ascending. */
    SortedSet<FiscalYear> years() {
        SortedSet<FiscalYear> years = new TreeSet<>(pack.fiscalYears(kits.known()));
        years.retainAll(kits.known().years());
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
        return kits.framework(years.last()).orElseThrow();
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
        return engines.of(year.year());
    }

    /**
     * What a result means by the rules.
     *
     * @throws InputException if the rules are not for its year, or with everything that is wrong with them
     */
    Analysis analyse(Assessment result) {
        return engine(result.fiscalYear()).analyse(result);
    }

    private Problem notFor(FiscalYear year) {
        return TEXTS.problem(Place.of(name), "rules-of-other-year", year, years());
    }

    /** The catalogue of the rules in a year, each with the cases that make it fire; without cases where there are none to run. */
    Catalogue withCases(Framework framework) {
        Catalogue catalogue = Catalogue.of(framework, in(framework));
        try {
            return catalogue.touchedBy(Packs.cases(name, kits).years().stream()
                    .filter(year -> year.engine().framework().fiscalYear().equals(framework.fiscalYear()))
                    .map(YearCases::run)
                    .toList());
        } catch (InputException noneOrWrong) {
            return catalogue;
        }
    }

    private Problem noYear() {
        return TEXTS.problem(Place.of(pack.place()), "no-framework", kits.known());
    }
}
