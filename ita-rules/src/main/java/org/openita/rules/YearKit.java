package org.openita.rules;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;

/**
 * Holds a fiscal year from outside: what is measured, and what it means.
 *
 * <p>A kit is a directory with {@code framework.json}, in the form of the built-in frameworks, perhaps {@code crosswalk.json},
 * and beside them what a rule pack has. It is data: no code runs, no link out of it is followed, and its size is bounded. It adds
 * its year or stands in for the built-in one. Whether its rules are right is found out when a {@link RuleBase} is made of them.
 * Immutable and thread-safe.
 *
 * @param framework what is measured in its year
 * @param pack what scores mean
 * @param crosswalk which items of the year are which of others, where the kit says so
 * @param hash SHA-256 of all that it says, in hexadecimal digits
 * @param directory where it lies, if in a directory
 */
public record YearKit(
        Framework framework, RulePack pack, Optional<Crosswalk> crosswalk, String hash, Optional<Path> directory) {

    /** The name of the file with what is measured. */
    public static final String FRAMEWORK_FILE = "framework.json";

    /** The name of the file with the numbers of items in other years. */
    public static final String CROSSWALK_FILE = "crosswalk.json";

    /**
     * Finds the folder of a kit among the names of files, with a slash at its end: of several frameworks that which lies the least deep.
     * Empty if there is none.
     */
    public static Optional<String> folder(Stream<String> names) {
        return names.filter(name -> name.equals(FRAMEWORK_FILE) || name.endsWith("/" + FRAMEWORK_FILE))
                .map(name -> name.substring(0, name.length() - FRAMEWORK_FILE.length()))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /**
     * Reads the kit of a directory, or of a zip or jar file that holds one.
     *
     * @throws InputException with everything that is wrong with its files
     */
    public static YearKit load(Path directoryOrZip) {
        return YearKits.load(List.of(directoryOrZip)).all().get(0);
    }

    /**
     * Reads a kit from the class path.
     *
     * @param folder such as {@code org/example/ita/2570}; its pack.json lists its rule files
     * @throws InputException with everything that is wrong with its files
     */
    public static YearKit ofResources(ClassLoader loader, String folder) {
        return YearKits.read(List.of(new PackFiles.Resources(loader, folder)))
                .all()
                .get(0);
    }

    /**
     * Reads a kit from memory, such as from a database.
     *
     * @param name what problems call it
     * @param files its files by their names
     * @throws InputException with everything that is wrong with its files
     */
    public static YearKit of(String name, Map<String, byte[]> files) {
        return YearKits.read(List.of(new PackFiles.Memory(name, files))).all().get(0);
    }

    /**
     * Returns what the files of a directory's kit, and those of the packs it extends, say now: equal texts for equal files. Like that of a
     * pack it never fails.
     */
    public static String fingerprint(Path directory) {
        return KitReader.fingerprint(directory);
    }

    /** Returns its name: that of its pack. */
    public String name() {
        return pack.name();
    }

    /** Returns its version: that of its pack. */
    public String version() {
        return pack.version();
    }

    /** {@code "FY2570 ko-2570 1.0.0"}. */
    @Override
    public String toString() {
        return framework + " " + pack;
    }
}
