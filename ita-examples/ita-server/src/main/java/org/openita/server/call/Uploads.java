package org.openita.server.call;

import java.util.List;
import java.util.Optional;
import org.openita.model.problem.InputException;

/**
 * The files of a request. Immutable and thread-safe.
 *
 * @param all every file, in order
 */
public record Uploads(List<Upload> all) {

    /** The field of what a request is about. */
    public static final String FILE = "file";

    public Uploads {
        all = List.copyOf(all);
    }

    /** The files of a field, in order. */
    public List<Upload> of(String field) {
        return all.stream().filter(file -> file.field().equals(field)).toList();
    }

    /**
     * The only file of a field.
     *
     * @throws InputException if there is none, or there are several
     */
    public Upload only(String field) {
        List<Upload> files = of(field);
        if (files.size() != 1) {
            throw ServerTexts.refused(field, "one-file", field, files.size());
        }
        return files.get(0);
    }

    /**
     * The file of a field that may be left out.
     *
     * @throws InputException if there are several
     */
    public Optional<Upload> atMostOne(String field) {
        return of(field).isEmpty() ? Optional.empty() : Optional.of(only(field));
    }

    /**
     * Refuses what is not asked for: who misspells a field would get an answer to another question.
     *
     * @throws InputException naming the fields that are not among these
     */
    Uploads requireAmong(List<String> fields) {
        List<String> others = all.stream()
                .map(Upload::field)
                .filter(field -> !fields.contains(field))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            throw ServerTexts.refused(others.get(0), "unknown-field", others, fields);
        }
        return this;
    }
}
