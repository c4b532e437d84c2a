package org.openita.server.playground;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.workbench.editing.LanguageService;
import org.openita.workbench.editing.PackView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pack as a page brings it with each question.
 *
 * @param files its texts by their names
 * @param file the file that the question is about
 * @param offset the place in it, in UTF-16 units
 * @param result a result to try the pack on, as JSON
 */
record EditedPack(
        @Nullable Map<String, String> files,
        @Nullable String file,
        @Nullable Integer offset,
        @Nullable String result) {

    static final String NAME = "pack";

    private static final ProblemTexts TEXTS = ProblemTexts.beside(EditedPack.class);
    private static final int MOST_FILES = 100;
    private static final int MOST_CHARACTERS = 2 << 20;

    /**
     * Reads what a page asks.
     *
     * @throws InputException if it is no such question
     */
    static EditedPack read(InputStream json, JsonMapper mapper) {
        try {
            return mapper.readValue(json, EditedPack.class);
        } catch (JacksonException e) {
            throw TEXTS.refused(Place.of(NAME), "no-question");
        }
    }

    /**
     * The texts of the pack.
     *
     * @throws InputException if there are too many, they are too long together, or one has a name that no pack has
     */
    Map<String, String> texts() {
        Map<String, String> texts = Optional.ofNullable(files).orElse(Map.of());
        long characters = texts.values().stream().mapToLong(String::length).sum();
        if (texts.size() > MOST_FILES || characters > MOST_CHARACTERS) {
            throw TEXTS.refused(Place.of(NAME), "pack-too-large", MOST_FILES, MOST_CHARACTERS);
        }
        List<String> strange =
                texts.keySet().stream().filter(name -> !PackView.isOfPack(name)).toList();
        if (!strange.isEmpty()) {
            throw TEXTS.refused(Place.of(NAME), "no-pack-file", strange.get(0));
        }
        return texts;
    }

    LanguageService service() {
        return LanguageService.of(PackView.of(NAME, texts()));
    }

    String about() {
        return Optional.ofNullable(file).orElse("");
    }

    int place() {
        return Optional.ofNullable(offset).orElse(0);
    }

    String given() {
        return Optional.ofNullable(result).orElse("");
    }
}
