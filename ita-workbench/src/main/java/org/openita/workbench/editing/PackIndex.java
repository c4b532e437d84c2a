package org.openita.workbench.editing;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in the files of a view. Files whose texts are the same as before are not read again.
 *
 * @param files what stands in each, by its name
 */
record PackIndex(Map<String, FileIndex> files) {

    /** A mention and the file it stands in. */
    record Found(String file, Naming mention) {}

    static PackIndex of(PackView view, Optional<PackIndex> before) {
        ImmutableSortedMap.Builder<String, FileIndex> files = ImmutableSortedMap.naturalOrder();
        for (String file : view.files()) {
            view.text(file)
                    .ifPresent(text -> files.put(
                            file,
                            before.flatMap(known -> known.file(file))
                                    .filter(known -> known.text().equals(text))
                                    .orElseGet(() -> FileIndex.of(file, text))));
        }
        return new PackIndex(files.buildOrThrow());
    }

    Optional<FileIndex> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** All mentions of a name; a variable is one of its file's. */
    List<Found> of(Name name) {
        return all().filter(found -> found.mention().name().equals(name)).toList();
    }

    /** All mentions in all files. */
    Stream<Found> all() {
        return files.entrySet().stream()
                .flatMap(file -> file.getValue().mentions().stream().map(mention -> new Found(file.getKey(), mention)));
    }
}
