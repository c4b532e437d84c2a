package org.openita.workbench.editing;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openita.model.problem.Problem;
import org.openita.model.problem.Visible;
import org.openita.rules.YearKits;
import org.openita.rules.language.RuleLimits;

/**
 * A rule pack as it is being edited: the files of its directory, and over them the texts that are not saved yet.
 *
 * <p>A pack in memory has no directory. What is worked out of it is worked out once; a change makes another view, which keeps what
 * it does not touch. Immutable and thread-safe.
 */
public final class PackView {

    static final String PACK_FILE = "pack.json";
    static final String RULES = ".drl";
    static final String CASES = "cases";
    private static final String YAML = ".yaml";
    private static final String JSON = ".json";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final Optional<Path> directory;
    private final YearKits kits;
    private final ImmutableSortedMap<String, String> unsaved;
    private final Optional<PackView> before;
    private final Supplier<NavigableSet<String>> files;
    private final Supplier<Compilation> compilation;
    private final Supplier<PackIndex> index;

    private PackView(
            String name,
            Optional<Path> directory,
            YearKits kits,
            Map<String, String> unsaved,
            Optional<PackView> before) {
        this.name = name;
        this.directory = directory;
        this.kits = kits;
        this.unsaved = ImmutableSortedMap.copyOf(unsaved);
        this.before = before;
        this.files = Suppliers.memoize(this::listed);
        this.compilation = Suppliers.memoize(this::compiled);
        this.index = Suppliers.memoize(() -> PackIndex.of(this, before.map(PackView::index)));
    }

    /** The pack of a directory. */
    public static PackView of(Path directory, YearKits kits) {
        Path absolute = directory.toAbsolutePath().normalize();
        String name = Visible.of(String.valueOf(absolute.getFileName()));
        return new PackView(name, Optional.of(absolute), kits, Map.of(), Optional.empty());
    }

    /** A pack in memory, which can extend what is built in. */
    public static PackView of(String name, Map<String, String> texts) {
        return new PackView(name, Optional.empty(), YearKits.NONE, texts, Optional.empty());
    }

    /** The same with another text of a file, not saved. */
    public PackView with(String file, String text) {
        Map<String, String> more = new TreeMap<>(unsaved);
        more.put(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        return after(more);
    }

    /** The same with a file as it lies in the directory; in memory, without it. */
    public PackView saved(String file) {
        Map<String, String> fewer = new TreeMap<>(unsaved);
        fewer.remove(file);
        return after(fewer);
    }

    /** The same, with what lies in the directory now. */
    public PackView again() {
        return after(unsaved);
    }

    /** What is remembered of the view before is what it had found out, not the views before it. */
    private PackView after(Map<String, String> texts) {
        return new PackView(name, directory, kits, texts, Optional.of(this.forgetting()));
    }

    private PackView forgetting() {
        if (before.isEmpty()) {
            return this;
        }
        PackView alone = new PackView(name, directory, kits, unsaved, Optional.empty());
        return new PackView(this, alone);
    }

    private PackView(PackView found, PackView alone) {
        this.name = alone.name;
        this.directory = alone.directory;
        this.kits = alone.kits;
        this.unsaved = alone.unsaved;
        this.before = Optional.empty();
        this.files = found.files;
        this.compilation = found.compilation;
        this.index = found.index;
    }

    /** How it is called. */
    public String name() {
        return name;
    }

    /** Where it is saved, if it is. */
    public Optional<Path> directory() {
        return directory;
    }

    /** The texts that are not saved. */
    public Map<String, String> unsaved() {
        return unsaved;
    }

    YearKits kits() {
        return kits;
    }

    /** The rules, messages, cases and pack.json that it has, by their names below its directory. */
    public NavigableSet<String> files() {
        return files.get();
    }

    /** The text of a file, if there is one that is not far too large; without a byte order mark. */
    public Optional<String> text(String file) {
        return Optional.ofNullable(unsaved.get(file)).or(() -> directory.flatMap(folder -> read(folder, file)));
    }

    /** What is wrong with it, all of it, but for what lints would say. */
    public List<Problem> problems() {
        return compilation().problems();
    }

    /** What is wrong with it, and the engines by its rules. */
    Compilation compilation() {
        return compilation.get();
    }

    /** What stands in its files. */
    PackIndex index() {
        return index.get();
    }

    private Compilation compiled() {
        return Compilation.of(this, before.map(PackView::compilation));
    }

    private NavigableSet<String> listed() {
        NavigableSet<String> all = new TreeSet<>(unsaved.keySet());
        directory.ifPresent(folder -> {
            Stream.concat(names(folder), names(folder.resolve(CASES)).map(file -> CASES + "/" + file))
                    .filter(PackView::isOfPack)
                    .forEach(all::add);
        });
        return all;
    }

    /** Whether a file of this name belongs to packs. */
    public static boolean isOfPack(String file) {
        boolean isCase = file.startsWith(CASES + "/") && (file.endsWith(YAML) || file.endsWith(JSON));
        boolean isBelow = file.indexOf('/') >= 0;
        return isCase || (!isBelow && (file.endsWith(RULES) || isMessages(file) || file.equals(PACK_FILE)));
    }

    static boolean isMessages(String file) {
        return file.equals("messages_th.properties") || file.equals("messages_en.properties");
    }

    static boolean isCases(String file) {
        return file.startsWith(CASES + "/") && file.endsWith(YAML);
    }

    static boolean isRules(String file) {
        return file.endsWith(RULES);
    }

    private static Stream<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all
                    .limit(RuleLimits.MOST_ENTRIES)
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException toldByThoseWhoReadThePack) {
            return Stream.empty();
        }
    }

    private static Optional<String> read(Path folder, String file) {
        Path path = folder.resolve(file);
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > RuleLimits.LARGEST_FILE) {
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (IOException toldByThoseWhoReadThePack) {
            return Optional.empty();
        }
    }
}
