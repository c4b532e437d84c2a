package org.openita.workbench.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.text.Text;

/** Turns what problems say is to be done into changes of files, where that can be done without their author. */
final class Remedies {

    private static final String NO_TEXT = "no-text";
    private static final List<String> MESSAGE_FILES = List.of("messages_th.properties", "messages_en.properties");

    private final PackView view;
    private final DiagnosticPlaces places;

    Remedies(PackView view) {
        this.view = view;
        this.places = new DiagnosticPlaces(view);
    }

    List<Remedy> of(Diagnostic diagnostic) {
        List<Remedy> remedies = new ArrayList<>();
        List<FileChange> changes = places.changes(diagnostic);
        if (!changes.isEmpty()) {
            remedies.add(new Remedy(diagnostic.problem().remedy(), diagnostic, changes));
        }
        if (diagnostic.code().equals(NO_TEXT)) {
            withKey(diagnostic).ifPresent(remedies::add);
        }
        return remedies;
    }

    /** Adds the key to each file that has no text of it; the text is its author's, and until it is there the problem stays. */
    private Optional<Remedy> withKey(Diagnostic diagnostic) {
        Optional<String> key = Optional.ofNullable(
                        diagnostic.problem().attributes().get("key"))
                .map(Text::en);
        List<FileChange> changes = key.stream()
                .flatMap(missing -> MESSAGE_FILES.stream()
                        .filter(file -> !has(file, missing))
                        .map(file -> added(file, missing)))
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remedy(EditingWords.word("add-text", key.orElse("")), diagnostic, changes));
    }

    private boolean has(String file, String key) {
        return view.index().file(file).stream()
                .flatMap(index -> index.blocks().stream())
                .anyMatch(block -> block.name().equals(key));
    }

    private FileChange added(String file, String key) {
        String text = view.text(file).orElse("");
        String before = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        return new FileChange(file, new Span(text.length(), text.length()), before + key + " = \n");
    }
}
