package org.openita.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.scoring.ItaEngine;

/** One engine a fiscal year, built when it is first needed. Not thread-safe. */
final class Engines {

    private final List<String> packs;
    private final Consumer<InputException> problems;
    private final Map<Integer, Optional<ItaEngine>> built = new HashMap<>();

    /**
     * @param packs directories of rule packs that stand instead of the built-in one
     * @param problems hears of rules that cannot be used, once a year however many results need them
     */
    Engines(List<String> packs, Consumer<InputException> problems) {
        this.packs = List.copyOf(packs);
        this.problems = problems;
    }

    /** The engine of a year; none if its rules cannot be used. */
    Optional<ItaEngine> of(FiscalYear year) {
        return built.computeIfAbsent(year.year(), key -> orTell(() -> build(key)));
    }

    private Optional<ItaEngine> orTell(Supplier<ItaEngine> engine) {
        try {
            return Optional.of(engine.get());
        } catch (InputException e) {
            problems.accept(e);
            return Optional.empty();
        }
    }

    private ItaEngine build(int year) {
        ItaEngine.Builder builder = ItaEngine.builder().fiscalYear(year);
        packs.forEach(pack -> builder.pack(FileNames.path(pack)));
        return builder.build();
    }
}
