package org.openita.rules;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;

/**
 * The fiscal years that are built in, and those of year kits beside them: one home for what is known of a year.
 *
 * <p>Immutable and thread-safe.
 */
public final class YearKits {

    /** The built-in years alone. */
    public static final YearKits NONE = new YearKits(Map.of());

    private final ImmutableSortedMap<FiscalYear, YearKit> kits;
    private final KnownYears known;

    private YearKits(Map<FiscalYear, YearKit> kits) {
        this.kits = ImmutableSortedMap.copyOf(kits);
        KnownYears years = KnownYears.builtIn();
        for (YearKit kit : kits.values()) {
            years = years.with(kit.framework());
        }
        for (YearKit kit : kits.values()) {
            years = kit.crosswalk().map(years::with).orElse(years);
        }
        this.known = years;
    }

    /**
     * Reads the kits of directories, or of zip or jar files.
     *
     * @throws InputException with everything that is wrong with any of them, or if two are of one year
     */
    public static YearKits load(List<Path> directoriesOrZips) {
        KitReader reader = new KitReader(KnownYears.builtIn());
        directoriesOrZips.forEach(reader::open);
        return of(reader.kits());
    }

    static YearKits read(List<PackFiles> places) {
        KitReader reader = new KitReader(KnownYears.builtIn());
        places.forEach(reader::open);
        return of(reader.kits());
    }

    /**
     * Kits, each of another year.
     *
     * @throws InputException naming two that are of one year
     */
    public static YearKits of(List<YearKit> kits) {
        KitReader.requireOneAYear(kits);
        Map<FiscalYear, YearKit> byYear = new TreeMap<>();
        kits.forEach(kit -> byYear.put(kit.framework().fiscalYear(), kit));
        return new YearKits(byYear);
    }

    /** These with one more, which goes before one of the same year. */
    public YearKits with(YearKit kit) {
        Map<FiscalYear, YearKit> more = new TreeMap<>(kits);
        more.put(kit.framework().fiscalYear(), kit);
        return new YearKits(more);
    }

    /**
     * These with the kit that a directory is, if it is one: it goes before one of the same year.
     *
     * @throws InputException with everything that is wrong with it
     */
    public YearKits including(Path directory) {
        if (!Files.isRegularFile(directory.resolve(YearKit.FRAMEWORK_FILE))) {
            return this;
        }
        return with(read(directory));
    }

    /**
     * Reads one more kit, whose crosswalk may name the years of these.
     *
     * @throws InputException with everything that is wrong with it
     */
    public YearKit read(Path directoryOrZip) {
        KitReader reader = new KitReader(known);
        reader.open(directoryOrZip);
        return reader.kits().get(0);
    }

    /** The kits, by year. */
    public List<YearKit> all() {
        return List.copyOf(kits.values());
    }

    /** The kit of a year, where the year comes from one. */
    public Optional<YearKit> find(FiscalYear year) {
        return Optional.ofNullable(kits.get(year));
    }

    /** The years that are known: the built-in ones and those of the kits. */
    public KnownYears known() {
        return known;
    }

    /** The framework of a year that is known. */
    public Optional<Framework> framework(FiscalYear year) {
        return known.find(year);
    }

    /**
     * The rules of a year: those of its kit, else those that are built in.
     *
     * @throws IllegalArgumentException if there are none
     */
    public RulePack pack(FiscalYear year) {
        return find(year).map(YearKit::pack).orElseGet(() -> RulePack.builtIn(year));
    }
}
