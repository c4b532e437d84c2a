package org.openita.spark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.rules.RulePack;
import org.openita.rules.YearKits;
import org.openita.scoring.ItaEngine;

/**
 * The engines of a Java machine, one a year, made when the first result of the year comes and shared by all tasks. Thread-safe.
 *
 * <p>What cannot be made is kept too, so that rules that are wrong are read once and not for each of the results.
 */
final class ExecutorEngines {

    /** Kept as long as the machine runs, as long as there are few. */
    private static final Map<AnalysisSettings, ExecutorEngines> ALL = new ConcurrentHashMap<>();

    private static final int MOST = 16;
    private static final AtomicInteger BUILT = new AtomicInteger();

    private final YearKits years;
    private final List<RulePack> packs;
    private final Map<FiscalYear, Made> made = new ConcurrentHashMap<>();

    private ExecutorEngines(AnalysisSettings settings) {
        this.years = settings.years();
        this.packs = settings.packs();
    }

    /** An engine, or why there is none. */
    private sealed interface Made {

        record Engine(ItaEngine engine) implements Made {}

        record None(InputException why) implements Made {}
    }

    static ExecutorEngines of(AnalysisSettings settings) {
        ExecutorEngines kept = ALL.computeIfAbsent(settings, ExecutorEngines::new);
        if (ALL.size() > MOST) {
            ALL.keySet().removeIf(other -> !other.equals(settings));
        }
        return kept;
    }

    /** How many engines this machine has made. */
    static int built() {
        return BUILT.get();
    }

    KnownYears known() {
        return years.known();
    }

    /**
     * The engine of a year.
     *
     * @throws InputException with everything that is wrong with the rules given
     */
    ItaEngine of(FiscalYear year) {
        Made of = made.computeIfAbsent(year, this::make);
        if (of instanceof Made.None none) {
            throw none.why();
        }
        return ((Made.Engine) of).engine();
    }

    private Made make(FiscalYear year) {
        ItaEngine.Builder builder = ItaEngine.builder().years(years).fiscalYear(year.year());
        packs.forEach(builder::pack);
        try {
            BUILT.incrementAndGet();
            return new Made.Engine(builder.build());
        } catch (InputException e) {
            return new Made.None(e);
        }
    }
}
