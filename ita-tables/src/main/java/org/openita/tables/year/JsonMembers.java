package org.openita.tables.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.problem.Place;

/** The members of an object of JSON that is being made. Not thread-safe. */
final class JsonMembers {

    private final Map<String, JsonObject.Member> members = new LinkedHashMap<>();

    JsonMembers with(String name, Json value) {
        members.put(name, new JsonObject.Member(value.place(), value));
        return this;
    }

    /** A list that may be left out, left out where there is nothing in it. */
    JsonMembers withAny(String name, Place place, List<Json> elements) {
        return elements.isEmpty() ? this : with(name, new JsonArray(place, elements));
    }

    JsonObject at(Place place) {
        return new JsonObject(place, members);
    }
}
