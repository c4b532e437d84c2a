package org.openita.spring;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.rules.RulePack;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.openita.scoring.EnginesByYear;

/** Makes engines of an application's properties, as often as their files change. Immutable and thread-safe. */
final class EngineSource {

    private final List<RuleLocation> packs;
    private final List<RuleLocation> kits;
    private final List<Integer> years;
    private final Optional<Duration> reloadEvery;
    private final ClassLoader loader;

    EngineSource(ItaProperties properties, ClassLoader loader) {
        this.packs = properties.packs().stream().map(RuleLocation::new).toList();
        this.kits = properties.yearKits().stream().map(RuleLocation::new).toList();
        this.years = properties.years();
        this.reloadEvery = Optional.ofNullable(properties.reloadEvery());
        this.loader = loader;
    }

    /** How long to wait between two looks at the files; empty where they are read once. */
    Optional<Duration> reloadEvery() {
        return reloadEvery;
    }

    /** What all its files say now: equal texts for equal files. */
    String fingerprint() {
        return Stream.concat(packs.stream(), kits.stream())
                .map(RuleLocation::fingerprint)
                .collect(Collectors.joining("+"));
    }

    /**
     * Reads the files and makes the engines that are wanted from the start.
     *
     * @throws ItaConfigurationException naming every property that is wrong
     */
    ReadEngines read() {
        return new Reading().engines();
    }

    /** One reading, which gathers what is wrong. */
    private final class Reading {

        private final List<RefusedProperty> refused = new ArrayList<>();
        private final NavigableSet<FiscalYear> wanted = new TreeSet<>();
        private final EnginesByYear.Builder builder = EnginesByYear.builder();

        ReadEngines engines() {
            YearKits known = kits();
            builder.years(known);
            for (int i = 0; i < packs.size(); i++) {
                add(packs.get(i), property("packs", i), known);
            }
            throwIfAny();
            EnginesByYear engines = builder.build();
            make(engines, known);
            throwIfAny();
            return new ReadEngines(engines, known, ImmutableSortedSet.copyOf(wanted), Instant.now());
        }

        private YearKits kits() {
            List<YearKit> read = new ArrayList<>();
            YearKits known = YearKits.NONE;
            for (int i = 0; i < kits.size(); i++) {
                RuleLocation place = kits.get(i);
                YearKits before = known;
                known = orRefuse(property("year-kits", i), place.place(), () -> {
                            YearKit kit = place.kit(before, loader);
                            List<YearKit> all =
                                    Stream.concat(read.stream(), Stream.of(kit)).toList();
                            YearKits together = YearKits.of(all);
                            read.add(kit);
                            wanted.add(kit.framework().fiscalYear());
                            return together;
                        })
                        .orElse(before);
            }
            return known;
        }

        private void add(RuleLocation place, String property, YearKits known) {
            orRefuse(property, place.place(), () -> {
                RulePack pack = place.pack(loader);
                NavigableSet<FiscalYear> of = new TreeSet<>(pack.fiscalYears(known.known()));
                of.retainAll(known.known().years());
                if (of.isEmpty()) {
                    throw SpringTexts.refused(pack.place(), "pack-of-no-year", known.known());
                }
                of.forEach(year -> builder.options(year.year(), options -> options.pack(pack)));
                wanted.addAll(of);
                return pack;
            });
        }

        /** Rules are compiled with the others of their year, so that what is wrong with them shows only here. */
        private void make(EnginesByYear engines, YearKits known) {
            for (int i = 0; i < years.size(); i++) {
                int year = years.get(i);
                orRefuse(property("years", i), String.valueOf(year), () -> require(year, known))
                        .ifPresent(wanted::add);
            }
            if (wanted.isEmpty()) {
                wanted.add(known.known().years().last());
            }
            for (FiscalYear year : wanted) {
                orRefuse(cause(), causes(), () -> engines.of(year.year()));
            }
        }

        private FiscalYear require(int year, YearKits known) {
            return known.known().years().stream()
                    .filter(each -> each.year() == year)
                    .findFirst()
                    .orElseThrow(() ->
                            SpringTexts.refused(ItaProperties.PREFIX + ".years", "no-such-year", year, known.known()));
        }

        private String cause() {
            return packs.isEmpty() ? ItaProperties.PREFIX + ".year-kits" : ItaProperties.PREFIX + ".packs";
        }

        private String causes() {
            return (packs.isEmpty() ? kits : packs)
                    .stream().map(RuleLocation::place).collect(Collectors.joining(", "));
        }

        private <T> Optional<T> orRefuse(String property, String value, Supplier<T> reading) {
            try {
                return Optional.of(reading.get());
            } catch (InputException e) {
                refused.add(new RefusedProperty(property, value, e.problems()));
                return Optional.empty();
            }
        }

        private void throwIfAny() {
            if (!refused.isEmpty()) {
                throw new ItaConfigurationException(refused);
            }
        }
    }

    private static String property(String name, int index) {
        return ItaProperties.PREFIX + "." + name + "[" + index + "]";
    }
}
