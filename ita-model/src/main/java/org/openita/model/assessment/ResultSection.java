package org.openita.model.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;

/** A group of scores in an assessment file, and what kind of subject it holds. */
enum ResultSection {
    /** What was measured. */
    ITEMS("items", Kind.ITEM),
    /** Published scores of indicators. */
    INDICATORS("indicators", Kind.INDICATOR),
    /** Published scores of the parts of instruments. */
    PARTS("parts", Kind.PART),
    /** Published scores of instruments. */
    INSTRUMENTS("instruments", Kind.INSTRUMENT);

    private static final List<ResultSection> ALL = List.of(values());

    private final String key;
    private final Kind kind;

    ResultSection(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** Its key in the file. */
    String key() {
        return key;
    }

    /** The section of a key in the file; null if none has it. */
    static @Nullable ResultSection ofKey(String key) {
        for (ResultSection section : ALL) {
            if (section.key.equals(key)) {
                return section;
            }
        }
        return null;
    }

    /** Whether it gives the scores of an id of a year; an item counts with and without its part. */
    boolean holds(Framework framework, String id) {
        Subject subject = framework.subjects().get(id);
        return (subject != null && (subject.kind() == kind || (this == ITEMS && subject.isMeasured())))
                || (this == ITEMS && framework.items().containsKey(id));
    }

    /** The ids that may stand in it in a file of a year, in order. */
    List<String> ids(Framework framework) {
        return this == ITEMS
                ? List.copyOf(framework.items().keySet())
                : framework.subjects().keySet().stream()
                        .filter(id -> holds(framework, id))
                        .toList();
    }

    /** The section that gives the scores of an id of a year, if any does. */
    static Optional<ResultSection> of(Framework framework, String id) {
        return Arrays.stream(values())
                .filter(section -> section.holds(framework, id))
                .findFirst();
    }
}
