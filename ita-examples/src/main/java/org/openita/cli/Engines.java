package org.openita.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.rules.YearKits;
import org.openita.scoring.EnginesByYear;
import org.openita.scoring.ItaEngine;

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

    private Optional<ItaEngine> orTell(int year) {
        try {
            return Optional.of(engines.of(year));
        } catch (InputException e) {
            problems.accept(e);
            return Optional.empty();
        }
    }
}
