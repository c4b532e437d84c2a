package org.openita.workbench.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;

/**
 * A pack mended as far as its problems say to the character how: what only its author can know stays as it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mended what was mended, in the order in which it was found; places are those before anything was mended there
 * @param texts the files that are another text now, by their names below the pack's directory
 * @param left what is still wrong
 */
public record Mending(List<Problem> mended, Map<String, String> texts, List<Problem> left) {

    /** What is mended uncovers what stood behind it, though not for ever. */
    private static final int ROUNDS = 50;

    public Mending {
        mended = List.copyOf(mended);
        texts = Map.copyOf(texts);
        left = List.copyOf(left);
    }

    /** Mends the pack of a view, in memory. */
    public static Mending of(PackView view) {
        PackView now = view;
        List<Problem> mended = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        Set<Place> inVain = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Remedy> remedies = apart(now, inVain);
            if (remedies.isEmpty()) {
                break;
            }
            Map<String, String> changed = changed(now, remedies);
            PackView next = now;
            for (Map.Entry<String, String> text : changed.entrySet()) {
                next = next.with(text.getKey(), text.getValue());
            }
            Set<Place> stillWrong = stillWrong(remedies, next);
            inVain.addAll(stillWrong);
            if (stillWrong.isEmpty()) {
                remedies.forEach(remedy -> mended.add(remedy.mends().problem()));
                texts.putAll(changed);
                now = next;
            }
        }
        return new Mending(mended, texts, now.problems());
    }

    /** Where a remedy only led from one problem to another, what was meant is not known. */
    private static Set<Place> stillWrong(List<Remedy> remedies, PackView next) {
        Set<String> wrong =
                next.problems().stream().map(problem -> start(problem.place())).collect(Collectors.toSet());
        return remedies.stream()
                .map(remedy -> remedy.mends().problem().place())
                .filter(place -> wrong.contains(start(place)))
                .collect(Collectors.toSet());
    }

    private static String start(Place place) {
        return place.source() + ":" + place.line() + ":" + place.column();
    }

    /** The remedies that can be made together: one a line, so that no other place of the line moves. */
    private static List<Remedy> apart(PackView view, Set<Place> inVain) {
        DiagnosticPlaces places = new DiagnosticPlaces(view);
        List<Remedy> apart = new ArrayList<>();
        List<FileChange> taken = new ArrayList<>();
        Set<String> lines = new HashSet<>();
        for (Diagnostic diagnostic : LanguageService.of(view).problems()) {
            Place place = diagnostic.problem().place();
            List<FileChange> changes = places.changes(diagnostic);
            boolean isFree = changes.stream().allMatch(one -> taken.stream().noneMatch(other -> touch(one, other)));
            if (!changes.isEmpty()
                    && isFree
                    && !inVain.contains(place)
                    && lines.add(place.source() + ":" + place.line())) {
                taken.addAll(changes);
                apart.add(new Remedy(diagnostic.problem().remedy(), diagnostic, changes));
            }
        }
        return apart;
    }

    private static boolean touch(FileChange one, FileChange other) {
        return one.file().equals(other.file())
                && one.span().start() <= other.span().end()
                && other.span().start() <= one.span().end();
    }

    /** The texts after the changes, which are made from the end on, so that no place moves before it is reached. */
    private static Map<String, String> changed(PackView view, List<Remedy> remedies) {
        Map<String, String> texts = new HashMap<>();
        remedies.stream()
                .flatMap(remedy -> remedy.changes().stream())
                .sorted(Comparator.comparing(
                        (FileChange change) -> -change.span().start()))
                .forEach(change -> {
                    String before = texts.getOrDefault(
                            change.file(), view.text(change.file()).orElse(""));
                    texts.put(
                            change.file(),
                            before.substring(0, change.span().start())
                                    + change.text()
                                    + before.substring(change.span().end()));
                });
        return texts;
    }
}
