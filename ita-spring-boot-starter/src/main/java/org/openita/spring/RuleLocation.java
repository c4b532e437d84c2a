package org.openita.spring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.model.problem.InputException;
import org.openita.rules.RulePack;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Where the files of a rule pack or a year kit lie: on the disk, or among an application's own resources.
 *
 * @param place as it is written in a property
 */
record RuleLocation(String place) {

    private static final String CLASS_PATH = "classpath:";
    private static final String FILE = "file:";

    /** More than this no file of rules, texts or cases has. */
    private static final int LONGEST_FILE = 16 << 20;

    private static final int MOST_FILES = 2_000;

    /** The place on the disk, if it is one. */
    Optional<Path> path() {
        return place.startsWith(CLASS_PATH) ? Optional.empty() : Optional.of(onDisk());
    }

    private Path onDisk() {
        try {
            return Path.of(place.startsWith(FILE) ? place.substring(FILE.length()) : place);
        } catch (InvalidPathException e) {
            throw SpringTexts.refused(place, "no-such-place");
        }
    }

    /**
     * Reads the rule pack.
     *
     * @throws InputException with everything that is wrong with its files
     */
    RulePack pack(ClassLoader loader) {
        return path().map(RulePack::load).orElseGet(() -> RulePack.of(place, resources(loader)));
    }

    /**
     * Reads the year kit.
     *
     * @param known the kits that were read before it
     * @throws InputException with everything that is wrong with its files
     */
    YearKit kit(YearKits known, ClassLoader loader) {
        return path().map(known::read).orElseGet(() -> YearKit.of(place, resources(loader)));
    }

    /** What its files say now, as equal texts for equal files; resources do not change. */
    String fingerprint() {
        return path().map(YearKit::fingerprint).orElse("");
    }

    private Map<String, byte[]> resources(ClassLoader loader) {
        String folder = place.substring(CLASS_PATH.length()).replaceAll("^/+|/+$", "");
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource each :
                    new PathMatchingResourcePatternResolver(loader).getResources("classpath*:" + folder + "/**")) {
                if (each.isReadable()) {
                    files.put(nameIn(folder, each), bytes(each));
                }
                requireFew(files);
            }
        } catch (IOException e) {
            throw SpringTexts.refused(place, "unreadable-place");
        }
        if (files.isEmpty()) {
            throw SpringTexts.refused(place, "no-such-place");
        }
        return files;
    }

    private void requireFew(Map<String, byte[]> files) {
        if (files.size() > MOST_FILES) {
            throw SpringTexts.refused(place, "too-many-files", MOST_FILES);
        }
    }

    private static String nameIn(String folder, Resource file) throws IOException {
        String url = file.getURL().toString();
        return url.substring(url.lastIndexOf("/" + folder + "/") + folder.length() + 2);
    }

    private static byte[] bytes(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(LONGEST_FILE);
        }
    }
}
