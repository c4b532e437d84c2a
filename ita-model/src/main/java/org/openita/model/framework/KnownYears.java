package org.openita.model.framework;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * The fiscal years that a reader or an engine knows: those of this library, and those that were brought from outside.
 *
 * <p>A framework from outside adds its year, or stands in for a built-in one. A framework that is found here {@linkplain
 * Framework#years() knows} the years beside it. Immutable and thread-safe; a built-in framework is read when it is first asked for.
 */
public final class KnownYears {

    private static final KnownYears BUILT_IN = new KnownYears(ImmutableSortedMap.of(), true, Optional.empty());

    private final ImmutableSortedMap<FiscalYear, Framework> own;
    private final boolean withBuiltIn;
    private final Optional<Crosswalk> crosswalk;

    /** By the number of the year, as in {@link Frameworks}. */
    private final ConcurrentMap<Integer, Framework> found = new ConcurrentHashMap<>();

    private KnownYears(
            ImmutableSortedMap<FiscalYear, Framework> own, boolean withBuiltIn, Optional<Crosswalk> crosswalk) {
        this.own = own;
        this.withBuiltIn = withBuiltIn;
        this.crosswalk = crosswalk;
    }

    /** The years that this library holds. */
    public static KnownYears builtIn() {
        return BUILT_IN;
    }

    /** A year from outside alone: a result of any other is refused. */
    public static KnownYears only(Framework framework) {
        return new KnownYears(ImmutableSortedMap.of(), false, Optional.empty()).with(framework);
    }

    /** These and a year from outside, which stands in for one that is known already. */
    public KnownYears with(Framework framework) {
        return new KnownYears(
                ImmutableSortedMap.<FiscalYear, Framework>naturalOrder()
                        .putAll(own.headMap(framework.fiscalYear()))
                        .put(framework.fiscalYear(), framework)
                        .putAll(own.tailMap(framework.fiscalYear(), false))
                        .build(),
                withBuiltIn,
                crosswalk);
    }

    /** These with more of what has which number in which year. */
    public KnownYears with(Crosswalk more) {
        return new KnownYears(own, withBuiltIn, Optional.of(crosswalk().with(more)));
    }

    /** The framework of a year, if it is known. */
    public Optional<Framework> find(FiscalYear year) {
        return Optional.ofNullable(own.get(year))
                .or(() -> withBuiltIn ? Frameworks.find(year) : Optional.empty())
                .map(framework -> found.computeIfAbsent(year.year(), key -> framework.among(this)));
    }

    /** The years that are known, ascending. To ask for one of them, {@link #find} is much quicker. */
    public SortedSet<FiscalYear> years() {
        if (own.isEmpty()) {
            return withBuiltIn ? Frameworks.years() : ImmutableSortedSet.of();
        }
        return ImmutableSortedSet.<FiscalYear>orderedBy(Comparator.naturalOrder())
                .addAll(withBuiltIn ? Frameworks.years() : ImmutableSortedSet.of())
                .addAll(own.keySet())
                .build();
    }

    /** The known year that is nearest to one, the earlier of two; empty if none is known. */
    public Optional<FiscalYear> nearest(FiscalYear year) {
        return years().stream().min(Comparator.comparingInt(known -> Math.abs(known.year() - year.year())));
    }

    /** Whether a year comes from outside, whether or not there is a built-in one too. */
    public boolean isFromOutside(FiscalYear year) {
        return own.containsKey(year);
    }

    /** Which item of one year is which of another. */
    public Crosswalk crosswalk() {
        return crosswalk.orElseGet(Crosswalk::builtIn);
    }

    /** The years that a framework knows which nobody has set among others: the built-in ones and its own. */
    static KnownYears beside(Framework framework) {
        boolean isBuiltIn = Frameworks.find(framework.fiscalYear())
                .filter(framework::equals)
                .isPresent();
        return isBuiltIn ? BUILT_IN : BUILT_IN.with(framework);
    }

    /** {@code "2566, 2567"}. */
    @Override
    public String toString() {
        return years().stream().map(FiscalYear::toString).collect(Collectors.joining(", "));
    }
}
