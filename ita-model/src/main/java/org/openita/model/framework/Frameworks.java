package org.openita.model.framework;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openita.model.json.JsonReader;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;

/**
 * The frameworks that this library holds, one file a fiscal year beside this class.
 *
 * <p>A file is read and checked when its year is first asked for, and kept. A year is known when there is a file of its
 * name: nothing else lists them. Thread-safe.
 */
public final class Frameworks {

    /** By the number of the year: the hash of a record takes 25 ms to set up, which every cold start would pay. */
    private static final ConcurrentMap<Integer, Framework> READ = new ConcurrentHashMap<>();

    private Frameworks() {}

    /**
     * The framework of a fiscal year.
     *
     * @throws IllegalArgumentException if the year is not among {@link #years()}
     */
    public static Framework of(FiscalYear year) {
        return find(year).orElseThrow(() -> unknown(year));
    }

    /** The framework of a fiscal year, if it is known. */
    public static Optional<Framework> find(FiscalYear year) {
        return Optional.ofNullable(READ.computeIfAbsent(year.year(), key -> load(year)));
    }

    /** The fiscal years that are known, ascending. To ask for one of them, {@link #find} is much quicker. */
    public static SortedSet<FiscalYear> years() {
        return Known.YEARS;
    }

    /**
     * Reads a framework from a file of the caller's; it is not kept, and {@link #of} does not return it.
     *
     * @param file JSON in UTF-8; if it is named after a year, as {@code 2569.json} is, it must be of that year
     * @throws InputException with everything that is wrong with the file, or if it cannot be read
     */
    public static Framework read(Path file) {
        ProblemLog log = new ProblemLog();
        return new FrameworkReader(file.toString(), log).read(new JsonReader().read(file, log));
    }

    /**
     * The file of a built-in fiscal year as text, for those who draft another of it.
     *
     * @throws IllegalArgumentException if the year is not among {@link #years()}
     */
    public static String source(FiscalYear year) {
        try (InputStream in = Frameworks.class.getResourceAsStream(fileOf(year))) {
            if (in == null) {
                throw unknown(year);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The framework of FY" + year + " cannot be read", e);
        }
    }

    /**
     * Reads a framework from a stream, to its end, and leaves the stream open. What is wrong is noted.
     *
     * @param name what problems call the stream
     * @return empty if anything is noted of it
     */
    public static Optional<Framework> noting(InputStream in, String name, ProblemLog log) {
        int before = log.count();
        Optional<Framework> framework = new FrameworkReader(name, log).noting(new JsonReader().read(in, name, log));
        return framework.filter(read -> log.count() == before);
    }

    private static @Nullable Framework load(FiscalYear year) {
        try (InputStream in = Frameworks.class.getResourceAsStream(fileOf(year))) {
            return in == null ? null : read(in, fileOf(year));
        } catch (IOException e) {
            throw new UncheckedIOException("The framework of FY" + year + " cannot be read", e);
        }
    }

    private static IllegalArgumentException unknown(FiscalYear year) {
        return new IllegalArgumentException("There is no framework of FY" + year + "; there are those of " + years()
                + ". Build the engine of another with ItaEngine.builder().year(directory of its year kit)");
    }

    private static Framework read(InputStream in, String name) {
        ProblemLog log = new ProblemLog();
        return new FrameworkReader(name, log).read(new JsonReader().read(in, name, log));
    }

    private static String fileOf(FiscalYear year) {
        return year + ".json";
    }

    /** Looked for only when someone asks, since it means looking for every year that there might be. */
    private static final class Known {

        static final ImmutableSortedSet<FiscalYear> YEARS = IntStream.rangeClosed(FiscalYear.FIRST, FiscalYear.LAST)
                .mapToObj(FiscalYear::of)
                .filter(year -> Frameworks.class.getResource(fileOf(year)) != null)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
