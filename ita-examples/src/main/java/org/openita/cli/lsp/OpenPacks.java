package org.openita.cli.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openita.rules.YearKits;
import org.openita.workbench.editing.PackView;

/** The packs whose files an editor has opened, as they are now, and what it calls their files. Thread-safe. */
final class OpenPacks {

    /** A file that is open, as the editor knows it. */
    private record Open(String uri, int version) {}

    private final YearKits kits;
    private final Map<Path, PackView> views = new HashMap<>();
    private final Map<EditedFile, Open> open = new HashMap<>();

    OpenPacks(YearKits kits) {
        this.kits = kits;
    }

    /** The pack of a file as it is now. */
    synchronized PackView view(EditedFile file) {
        return views.computeIfAbsent(file.pack(), pack -> PackView.of(pack, kits));
    }

    /** The pack of a directory as it is now, if any of its files was opened. */
    synchronized Optional<PackView> view(Path pack) {
        return Optional.ofNullable(views.get(pack));
    }

    /** Notes the text of an open file. */
    synchronized void put(EditedFile file, String uri, int version, String text) {
        open.put(file, new Open(uri, version));
        change(file, view -> view.with(file.name(), text));
    }

    /** Notes that a file is as it lies on the disk. */
    synchronized void close(EditedFile file) {
        open.remove(file);
        change(file, view -> view.saved(file.name()));
    }

    /** Notes that files on the disk have changed. */
    synchronized void refresh(Path pack) {
        views.computeIfPresent(pack, (same, view) -> view.again());
    }

    private void change(EditedFile file, UnaryOperator<PackView> change) {
        views.put(file.pack(), change.apply(view(file)));
    }

    /** The packs that are known. */
    synchronized List<Path> packs() {
        return List.copyOf(views.keySet());
    }

    /** What the editor calls a file. */
    synchronized String uri(EditedFile file) {
        return Optional.ofNullable(open.get(file)).map(Open::uri).orElseGet(file::uri);
    }

    /** The version of an open file; empty if it is not open. */
    synchronized Optional<Integer> version(EditedFile file) {
        return Optional.ofNullable(open.get(file)).map(Open::version);
    }
}
