package org.openita.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.work.InOrder;
import org.openita.rules.YearKits;

/**
 * Holds the engines of many fiscal years, for an agency's results through the years: each with the built-in rules or
 * those given for its year.
 *
 * <p>An engine is built when its year is first asked for, and kept. What was given cannot change; thread-safe.
 *
 * <pre>{@code
 * EnginesByYear engines = EnginesByYear.builder().pack(2566, houseRulesOf2566).pack(2567, houseRulesOf2567).build();
 * List<Analysis> analyses = engines.analyse(results);
 * }</pre>
 */
public final class EnginesByYear {

    private final YearKits kits;
    private final ImmutableList<Path> packs;
    private final ImmutableMap<Integer, ItaEngine.Builder> given;
    private final Map<Integer, ItaEngine> engines = new ConcurrentHashMap<>();

    /** Makes engines with the built-in rules. */
    public EnginesByYear() {
        this(YearKits.NONE, List.of(), Map.of());
    }

    private EnginesByYear(YearKits kits, List<Path> packs, Map<Integer, ItaEngine.Builder> given) {
        this.kits = kits;
        this.packs = ImmutableList.copyOf(packs);
        this.given = ImmutableMap.copyOf(Maps.transformValues(given, ItaEngine.Builder::copy));
    }

    /** Returns a builder of engines with custom rules for some of the years. Not thread-safe until built. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the engine of a Buddhist fiscal year.
     *
     * @throws IllegalArgumentException if the year has no framework, or no rules of its own and none were given
     * @throws InputException with everything that is wrong with the packs given for the year; asked again, they are read again
     */
    public ItaEngine of(int year) {
        return engines.computeIfAbsent(year, this::build);
    }

    private ItaEngine build(int year) {
        ItaEngine.Builder own = given.get(year);
        ItaEngine.Builder builder = own == null ? ItaEngine.builder().fiscalYear(year) : own.copy();
        if (own == null) {
            packs.forEach(builder::pack);
        }
        return builder.years(kits).build();
    }

    /**
     * Analyses each of an agency's results by the rules of its year, beside those of the years before it.
     *
     * @param results of one agency, one a fiscal year, in any order
     * @return the analyses, the earliest first
     * @throws IllegalArgumentException if a year has no rules, two results are of one year, or they are of two agencies as their
     *     ids say
     * @throws InputException with everything that is wrong with the packs given for a year
     */
    public List<Analysis> analyse(List<Assessment> results) {
        List<Assessment> sorted = results.stream()
                .sorted(Comparator.comparing(Assessment::fiscalYear))
                .toList();
        requireOneAYear(sorted);
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> analyse(sorted.get(i), sorted.subList(0, i)))
                .toList();
    }

    /**
     * Analyses any number of results of any agencies and years, each by the rules of its year and by itself: in their order, on all
     * processors, and so that memory does not depend on how many there are.
     *
     * <p>Results are taken from the stream as analyses are taken from the one returned. Close it if you do not go to its end.
     *
     * @throws IllegalArgumentException on reaching a result of a year that has no rules
     * @throws InputException on reaching one of a year with packs of which anything is wrong
     */
    public Stream<Analysis> analyseAll(Stream<Assessment> results) {
        return InOrder.stream(results, result -> of(result.fiscalYear().year()).analyse(result));
    }

    private Analysis analyse(Assessment result, List<Assessment> earlier) {
        return of(result.fiscalYear().year()).analyse(result, earlier);
    }

    private static void requireOneAYear(List<Assessment> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            FiscalYear year = sorted.get(i).fiscalYear();
            if (year.equals(sorted.get(i - 1).fiscalYear())) {
                throw new IllegalArgumentException(
                        "Two results of fiscal year " + year + " were given; give one of each year, all of one agency");
            }
        }
    }

    /** Puts engines of many years together. Not thread-safe. */
    public static final class Builder {

        private final Map<Integer, ItaEngine.Builder> given = new HashMap<>();
        private final List<Path> packs = new ArrayList<>();
        private YearKits kits = YearKits.NONE;

        private Builder() {}

        /** Sets the years from outside that are known beside the built-in ones. */
        public Builder years(YearKits known) {
            kits = known;
            return this;
        }

        /** Adds a directory with a rule pack to use in all years for which nothing else is given; may be given again. */
        public Builder pack(Path directory) {
            packs.add(directory);
            return this;
        }

        /**
         * Adds a directory with a rule pack to use in a year instead of the built-in one, which it may extend; may be
         * called again.
         *
         * @param year the Buddhist fiscal year, such as 2567
         */
        public Builder pack(int year, Path directory) {
            return options(year, options -> options.pack(directory));
        }

        /**
         * Sets other options of a year's engine.
         *
         * @param year the Buddhist fiscal year, such as 2567; it stays the engine's, whatever the options say
         * @param options gives them to the engine's builder
         */
        public Builder options(int year, Consumer<ItaEngine.Builder> options) {
            ItaEngine.Builder own = given.computeIfAbsent(year, key -> ItaEngine.builder());
            options.accept(own.fiscalYear(year));
            own.fiscalYear(year);
            return this;
        }

        /** Makes the engines, each built when first asked for; later changes to this builder do not affect them. */
        public EnginesByYear build() {
            return new EnginesByYear(kits, packs, given);
        }
    }
}
