package org.openita.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.rules.YearKits;
import org.openita.scoring.Analysis;
import org.openita.scoring.EnginesByYear;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.whatif.Prospect;
import org.openita.scoring.whatif.WhatIf;

/** The engines of a run: what is wrong with the rules of a year is told once, however many results need them. Thread-safe. */
final class Engines {

    private final EnginesByYear engines;
    private final Consumer<InputException> problems;
    private final Map<Integer, Optional<ItaEngine>> asked = new ConcurrentHashMap<>();

    private Engines(EnginesByYear engines, Consumer<InputException> problems) {
        this.engines = engines;
        this.problems = problems;
    }

    /**
     * Those of the years that are known.
     *
     * @param packs directories of rule packs that stand instead of those of the years
     * @param problems hears of rules that cannot be used
     */
    static Engines of(YearKits kits, List<String> packs, Consumer<InputException> problems) {
        EnginesByYear.Builder builder = EnginesByYear.builder().years(kits);
        packs.forEach(pack -> builder.pack(FileNames.path(pack)));
        return new Engines(builder.build(), problems);
    }

    /** The engine of a year; none if its rules cannot be used. */
    Optional<ItaEngine> of(FiscalYear year) {
        return asked.computeIfAbsent(year.year(), this::orTell);
    }

    /**
     * The analysis of a result, with that of the year before where there is one, for rules that compare the two.
     *
     * @param others results of the same agency
     */
    Optional<Analysis> analyse(Assessment result, List<Assessment> others) {
        int yearBefore = result.fiscalYear().year() - 1;
        Optional<Assessment> before = others.stream()
                .filter(other -> other.fiscalYear().year() == yearBefore)
                .findFirst();
        return of(result.fiscalYear())
                .map(engine -> before.isPresent() ? engine.analyse(result, before.get()) : engine.analyse(result));
    }

    /** What the next level takes; only of a result that could be analysed. */
    Prospect outlook(Assessment result) {
        return WhatIf.of(of(result.fiscalYear()).orElseThrow()).outlook(result);
    }

    private Optional<ItaEngine> orTell(int year) {
        try {
            return Optional.of(engines.of(year));
        } catch (InputException e) {
            problems.accept(e);
            return Optional.empty();
        }
    }
}
