package org.openita.server.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a request: its body, or the parts of a form by their names.
 *
 * @param parts the files, in order
 */
record Uploads(List<Field> parts) {

    /**
     * A file under the name of its field.
     *
     * @param field the name of the field; of a body {@code file}
     * @param file the file
     */
    record Field(String field, Upload file) {}

    /** The field of the result that a request is about. */
    static final String FILE = "file";

    /** Reads a request to its end. */
    static Uploads of(HttpServletRequest request) throws IOException, ServletException {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.regionMatches(true, 0, "multipart/form-data", 0, "multipart/form-data".length())) {
            String name = Optional.ofNullable(request.getParameter("name")).orElse("");
            return new Uploads(List.of(
                    new Field(FILE, Upload.of(name, request.getInputStream().readAllBytes()))));
        }
        List<Field> fields = new ArrayList<>();
        for (Part part : request.getParts()) {
            if (part.getSubmittedFileName() != null) {
                fields.add(new Field(
                        part.getName(),
                        Upload.of(
                                part.getSubmittedFileName(),
                                part.getInputStream().readAllBytes())));
            }
        }
        return new Uploads(fields);
    }

    /** The files of a field, in order. */
    List<Upload> all(String field) {
        return parts.stream()
                .filter(part -> part.field().equals(field))
                .map(Field::file)
                .toList();
    }

    /**
     * The only file of a field.
     *
     * @throws org.openita.model.problem.InputException if there is none, or there are several
     */
    Upload only(String field) {
        List<Upload> files = all(field);
        if (files.size() != 1) {
            throw ServerTexts.refused(field, "one-file", files.size());
        }
        return files.get(0);
    }
}
