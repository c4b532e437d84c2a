package org.openita.tables.year;

import java.util.HashMap;
import java.util.Map;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonPath;
import org.openita.model.problem.Place;

/** Tells from which cell each value of a document comes, by its JSON path. */
final class BookPlaces {

    private final Map<String, Place> places = new HashMap<>();

    private BookPlaces() {}

    static BookPlaces of(Json document) {
        BookPlaces all = new BookPlaces();
        all.note("$", document);
        return all;
    }

    private void note(String path, Json json) {
        places.put(path, json.place());
        if (json instanceof JsonObject object) {
            object.members().forEach((name, member) -> note(JsonPath.member(path, name), member.value()));
        } else if (json instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                note(path + "[" + i + "]", array.elements().get(i));
            }
        }
    }

    /** The cell of a place in the document. */
    Place cell(Place inDocument) {
        return places.getOrDefault(inDocument.path(), inDocument);
    }
}
